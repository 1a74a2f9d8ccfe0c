package endcap.knowledge;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every topic of a knowledge folder as it was when it was read, in the order of their files. */
final class Library {
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, String> idByTitle = new HashMap<>();
    private final Map<String, String> idByAsk = new HashMap<>();

    private Library(Collection<Article> articles) {
        Map<String, Map<String, Article>> byId = new LinkedHashMap<>();
        for (Article article : articles) {
            // Of two files for the same topic and language the first counts; the lint names the second.
            idByTitle.putIfAbsent(Analysis.plain(article.title()).strip(), article.id());
            article.asks()
                    .forEach(ask -> idByAsk.putIfAbsent(Analysis.plain(ask).strip(), article.id()));
            byId.computeIfAbsent(article.id(), id -> new LinkedHashMap<>()).putIfAbsent(article.lang(), article);
        }
        byId.forEach((id, byLanguage) -> topics.put(id, new Topic(id, byLanguage)));
    }

    /** These articles; of two for the same topic and language the first counts. */
    static Library of(Collection<Article> articles) {
        return new Library(articles);
    }

    /** Everything readable in the folder as it is now; an absent folder is an empty library. */
    static Library read(Path folder) {
        ArticleFolder articles = new ArticleFolder(folder);
        articles.look();
        return new Library(articles.articles());
    }

    Collection<Topic> topics() {
        return topics.values();
    }

    Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** The topic called exactly this in one of its languages, as the buttons of an answer say it, or asked for so. */
    Optional<Topic> named(String words) {
        String plain = Analysis.plain(words).strip();
        return Optional.ofNullable(idByTitle.getOrDefault(plain, idByAsk.get(plain)))
                .map(topics::get);
    }

    /** What has to leave and what has to come in to make {@code before} into this. */
    Difference from(Library before) {
        List<String> gone = before.topics.keySet().stream()
                .filter(id -> !topics.containsKey(id))
                .toList();
        List<Topic> come = topics.values().stream()
                .filter(topic -> !topic.equals(before.topics.get(topic.id())))
                .toList();
        return new Difference(gone, come);
    }

    /**
     * How two libraries differ.
     *
     * @param gone the ids of topics that are no more
     * @param come topics that are new or changed
     */
    record Difference(List<String> gone, List<Topic> come) {}
}
