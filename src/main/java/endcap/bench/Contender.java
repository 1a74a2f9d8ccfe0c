package endcap.bench;

import java.util.List;

/** A way of searching; safe for any number of threads. */
public interface Contender {
    /** How many ids an outcome has at most. */
    int TOP = 10;

    /** What it is called in a table. */
    String name();

    /** What it finds for a question. */
    Outcome answer(String question);

    /**
     * What a contender found.
     *
     * @param ids best first, at most {@link #TOP}, whether or not they are good enough to answer with
     * @param answered whether the first is put forward as the answer
     */
    record Outcome(List<String> ids, boolean answered) {
        public Outcome {
            ids = List.copyOf(ids);
        }

        /** What is left when a refusal counts as having found nothing. */
        Outcome asAnswered() {
            return answered ? this : new Outcome(List.of(), false);
        }
    }
}
