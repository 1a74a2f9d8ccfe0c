package endcap.knowledge;

import endcap.embedding.CachedEmbedder;
import java.util.List;

/** Embeds many texts and waits. */
final class Vectors {
    private Vectors() {}

    /** One vector a text, in their order, on all cores. */
    static List<float[]> of(CachedEmbedder embedder, List<String> texts) {
        try {
            return embedder.embedAll(texts).vectors();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading the knowledge for its meaning", stopped);
        }
    }
}
