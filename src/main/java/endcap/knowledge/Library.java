package endcap.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every topic of a knowledge folder as it was when it was read, in the order of their files. */
final class Library {
    private static final String GUIDE = "README.md";

    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, String> idByTitle = new HashMap<>();

    private Library(Collection<Article> articles) {
        Map<String, Map<String, Article>> byId = new LinkedHashMap<>();
        for (Article article : articles) {
            // Of two files for the same topic and language the first counts; the lint names the second.
            idByTitle.putIfAbsent(Analysis.plain(article.title()).strip(), article.id());
            byId.computeIfAbsent(article.id(), id -> new LinkedHashMap<>()).putIfAbsent(article.lang(), article);
        }
        byId.forEach((id, byLanguage) -> topics.put(id, new Topic(id, byLanguage)));
    }

    static Library of(Collection<Article> articles) {
        return new Library(articles);
    }

    /** Everything readable in the folder; an absent folder is an empty library. */
    static Library read(Path folder) {
        return new Library(readings(folder).stream()
                .flatMap(reading -> reading.article().stream())
                .toList());
    }

    /** Each article file of the folder as read, in the order of their paths. */
    static List<ArticleReader.Reading> readings(Path folder) {
        ArticleReader reader = new ArticleReader();
        List<ArticleReader.Reading> readings = new ArrayList<>();
        files(folder).forEach(file -> readings.add(reader.read(folder, file)));
        return readings;
    }

    Collection<Topic> topics() {
        return topics.values();
    }

    Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** The topic called exactly this in one of its languages: what the buttons of an answer say. */
    Optional<Topic> titled(String title) {
        return Optional.ofNullable(idByTitle.get(Analysis.plain(title).strip())).map(topics::get);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.getFileName().toString().equals(GUIDE))
                    .sorted()
                    .toList();
        } catch (IOException error) {
            throw new UncheckedIOException("cannot list the knowledge folder " + folder, error);
        }
    }
}
