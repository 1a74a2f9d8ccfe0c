package endcap;

import endcap.embedding.BgeEmbedder;
import endcap.embedding.CachedEmbedder;
import endcap.embedding.VectorCache;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The language models and what they remember, until closed; no model is loaded before its first text. */
final class Models implements AutoCloseable {
    private final Map<String, CachedEmbedder> byLanguage;
    private final List<Runnable> closing;

    private Models(Map<String, CachedEmbedder> byLanguage, List<Runnable> closing) {
        this.byLanguage = Map.copyOf(byLanguage);
        this.closing = List.copyOf(closing);
    }

    /** No model: the knowledge is found by its words alone. */
    static Models none() {
        return new Models(Map.of(), List.of());
    }

    /**
     * The Chinese and the English model, with the vectors of texts kept in a folder from run to run.
     *
     * @param telling gets a line now and then while many texts are read for the first time
     */
    static Models rememberingIn(Path folder, Consumer<String> telling) {
        BgeEmbedder chinese = BgeEmbedder.chinese();
        BgeEmbedder english = BgeEmbedder.english();
        VectorCache chineseKept = VectorCache.in(folder, chinese, VectorCache.USUAL_MOST_BYTES);
        VectorCache englishKept = VectorCache.in(folder, english, VectorCache.USUAL_MOST_BYTES);
        return new Models(
                Map.of(
                        "zh",
                        new CachedEmbedder(chinese, chineseKept, new SlowWork(telling)),
                        "en",
                        new CachedEmbedder(english, englishKept, new SlowWork(telling))),
                List.of(chineseKept::close, englishKept::close, chinese::close, english::close));
    }

    /** What turns the texts of a language into vectors. */
    Map<String, CachedEmbedder> byLanguage() {
        return byLanguage;
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
    }
}
