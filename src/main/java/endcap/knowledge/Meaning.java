package endcap.knowledge;

import endcap.embedding.CachedEmbedder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How texts of one language are compared: the model's vectors, moved into the space of our own texts, and what belongs
 * there at all.
 */
record Meaning(CachedEmbedder embedder, Space space, Belonging belonging) {
    /** The space is drawn from at most so many texts; more change it little. */
    private static final int ENOUGH = 5_000;

    /** Fewer texts of our own than this are joined by those that belong elsewhere, or the space would be flat. */
    private static final int TOO_FEW = 300;

    /**
     * Learned from texts.
     *
     * @param ours what is in the knowledge, at least one
     * @param wholeSentences those of them that are more than a keyword
     * @param elsewhere questions that are not of the trade
     */
    static Meaning learned(
            CachedEmbedder embedder, List<String> ours, List<String> wholeSentences, List<String> elsewhere) {
        List<float[]> others = Vectors.of(embedder, elsewhere);
        List<float[]> drawn = new ArrayList<>(Vectors.of(embedder, sample(ours)));
        if (drawn.size() < TOO_FEW) {
            drawn.addAll(others);
        }
        Space space = Space.of(drawn);
        return new Meaning(
                embedder,
                space,
                Belonging.learned(placed(space, Vectors.of(embedder, sample(wholeSentences))), placed(space, others)));
    }

    private static List<float[]> placed(Space space, List<float[]> vectors) {
        return vectors.stream().map(space::place).toList();
    }

    /** Where a question stands; it is not remembered. */
    float[] place(String text) {
        return space.place(embedder.embedUnkept(text));
    }

    /** Where a text stands that is compared more than once; its vector is remembered, not its words. */
    float[] placeKept(String text) {
        return space.place(embedder.embed(text));
    }

    private static List<String> sample(List<String> texts) {
        int step = Math.max(1, texts.size() / ENOUGH);
        return IntStream.range(0, texts.size())
                .filter(i -> i % step == 0)
                .mapToObj(texts::get)
                .toList();
    }
}
