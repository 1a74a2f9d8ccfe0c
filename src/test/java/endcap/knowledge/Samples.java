package endcap.knowledge;

import endcap.embedding.BgeEmbedder;
import endcap.embedding.CachedEmbedder;
import endcap.embedding.VectorCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Articles for tests, and the project's own. */
final class Samples {
    static final Path KNOWLEDGE = Path.of("knowledge");
    static final Path SYNONYMS = Path.of("bot-config", "synonyms.txt");

    static final Path ELSEWHERE = Path.of("bot-config", "elsewhere.txt");
    static final KnowledgeFiles FILES = new KnowledgeFiles(KNOWLEDGE, SYNONYMS, ELSEWHERE);

    private Samples() {}

    /** What the knowledge is read with for its meaning; vectors stay beside the build, so that only the first run waits. */
    static Map<String, CachedEmbedder> embedders() {
        return Map.of("zh", remembering(BgeEmbedder.chinese()), "en", remembering(BgeEmbedder.english()));
    }

    /** The project's articles, read for their words and their meaning. */
    static KnowledgeFeature read() {
        KnowledgeFeature knowledge = KnowledgeFeature.reading(FILES, embedders());
        knowledge.embed();
        return knowledge;
    }

    private static CachedEmbedder remembering(BgeEmbedder model) {
        return new CachedEmbedder(
                model, VectorCache.in(Path.of("target", "cache"), model, VectorCache.USUAL_MOST_BYTES));
    }

    static String article(String id, String lang, String title, String ask, String steps) {
        return """
                ---
                id: %s
                lang: %s
                title: '%s'
                group: negotiation
                kind: technique
                situation: '%s'
                asks: [%s, b %s, c %s, d %s, e %s, f %s]
                keywords: ['%s']
                related: [visit-frequency]
                sources: ['deck 1']
                command: none
                ---
                ## %s
                %s

                ## %s
                > Words to say.

                ## %s
                Ours.
                """.formatted(
                        id,
                        lang,
                        title,
                        title,
                        ask,
                        id,
                        id,
                        id,
                        id,
                        id,
                        title,
                        lang.equals("zh") ? "怎么做" : "What to do",
                        steps,
                        lang.equals("zh") ? "话术" : "What to say",
                        lang.equals("zh") ? "出处与补充" : "Where it comes from");
    }

    static void write(Path folder, String file, String content) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
