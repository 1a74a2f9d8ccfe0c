package endcap.bench;

import endcap.embedding.CachedEmbedder;
import endcap.embedding.Embedder;
import endcap.language.Han;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Meaning alone: an id is as near as the nearest of its titles, asks and windows in the question's language; all are
 * compared.
 */
public final class MeaningBaseline implements Contender {
    private final Map<String, CachedEmbedder> questions;
    private final Map<String, List<Part>> parts;

    private MeaningBaseline(Map<String, CachedEmbedder> questions, Map<String, List<Part>> parts) {
        this.questions = questions;
        this.parts = parts;
    }

    /**
     * Embeds what is searched, on all cores.
     *
     * @param embedders by language
     * @param progress told about each language's texts in turn
     */
    public static MeaningBaseline over(
            List<Passage> passages, Map<String, CachedEmbedder> embedders, CachedEmbedder.Progress progress)
            throws InterruptedException {
        Map<String, List<Part>> parts = new HashMap<>();
        for (Map.Entry<String, CachedEmbedder> entry : embedders.entrySet()) {
            List<String> ids = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (Passage passage : passages) {
                if (passage.language().equals(entry.getKey())) {
                    passage.parts().forEach(text -> {
                        ids.add(passage.id());
                        texts.add(text);
                    });
                }
            }
            List<float[]> vectors = entry.getValue().embedAll(texts, progress).vectors();
            List<Part> all = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                all.add(new Part(ids.get(i), vectors.get(i)));
            }
            parts.put(entry.getKey(), all);
        }
        return new MeaningBaseline(Map.copyOf(embedders), parts);
    }

    @Override
    public String name() {
        return "meaning alone (bge-small)";
    }

    @Override
    public Outcome answer(String question) {
        String language = language(question);
        CachedEmbedder embedder = questions.get(language);
        if (embedder == null) {
            return new Outcome(List.of(), false);
        }
        float[] asked = embedder.embedUnkept(question);
        Map<String, Double> nearest = new HashMap<>();
        for (Part part : parts.getOrDefault(language, List.of())) {
            nearest.merge(part.id(), Embedder.likeness(asked, part.vector()), Math::max);
        }
        List<String> ids = nearest.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TOP)
                .map(Map.Entry::getKey)
                .toList();
        return new Outcome(ids, !ids.isEmpty());
    }

    /** The language whose model reads a question. */
    static String language(String question) {
        return Han.inHan(question) ? "zh" : "en";
    }

    private record Part(String id, float[] vector) {}
}
