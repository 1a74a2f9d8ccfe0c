package endcap.embedding;

/** Turns texts into vectors: the more alike two texts are in meaning, the nearer 1 is the dot product of their vectors. */
public interface Embedder {
    /**
     * The vector of a text, of length 1.
     *
     * <p>A question takes 3 to 6 ms of one core, 100 Chinese characters about 12 ms. The text is taken as it is: the
     * models were trained with an instruction before a question, but on short questions it does harm, so there is none.
     * What goes beyond 510 tokens (about as many Chinese characters) is not read; see {@link Windows}.
     *
     * @throws ModelUnavailable when this machine cannot run the model
     */
    float[] embed(String text);

    /** How many numbers a vector has. */
    int dimensions();

    /** The model's name and version; vectors of different models cannot be compared, so it is part of what caches ask by. */
    String model();

    /** How alike two vectors of unit length are: their cosine, -1 to 1. */
    static double likeness(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
