package endcap.knowledge;

/**
 * How near the meaning of a topic comes to a question: many texts that are fairly near say as much as one that is very
 * near.
 *
 * <pre>nearness = ln( Σ over the texts: counts · e^(β · cosine) ÷ (Σ counts)^p ) ÷ β</pre>
 *
 * <p>With β large this is the best text alone, with β small the mean of all; p below 1 lets a topic with more texts win a
 * little. A text not compared is taken to be unrelated. Not safe for several threads.
 */
final class Nearness {
    private static final double SHARPNESS = 8;
    private static final double SIZE = 0.85;

    private final double whole;
    private double compared;
    private double sum;
    private double cosine = -1;
    private int nearest = -1;

    /** @param whole what all texts of the topic count together */
    Nearness(double whole) {
        this.whole = whole;
    }

    void add(int document, double likeness, double counting) {
        compared += counting;
        sum += counting * Math.exp(SHARPNESS * likeness);
        if (likeness > cosine) {
            cosine = likeness;
            nearest = document;
        }
    }

    /** From about 0, unrelated, to about 0.8, asked in nearly these words. */
    double value() {
        double unrelated = Math.max(0, whole - compared);
        return (Math.log(sum + unrelated) - SIZE * Math.log(Math.max(compared, whole))) / SHARPNESS;
    }

    /** The cosine of the nearest text. */
    double cosine() {
        return cosine;
    }

    /** The document of the nearest text in its index. */
    int nearest() {
        return nearest;
    }
}
