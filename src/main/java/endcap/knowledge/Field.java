package endcap.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The parts of an article a question is matched against, and what a match there is worth.
 *
 * <p>The figures were chosen by a search over questions of our own and over each article's asks, a quarter at a time left
 * out of the index and asked instead.
 */
enum Field {
    TITLE(1.0f, 0.4f, 0.3f, article -> List.of(article.title())),
    ASKS(0.7f, 0.4f, 0.2f, Article::asks),
    KEYWORDS(0.8f, 0.2f, 0.2f, Article::keywords),
    SITUATION(1.0f, 0.3f, 0.3f, article -> List.of(article.situation())),
    BODY(
            0.6f,
            0.5f,
            0.5f,
            article -> article.sections().stream().map(Section::text).toList());

    /** What a whole match in this part is worth; the best part is 1. */
    final float weight;

    /** How much repeating a word adds (BM25's k1): short parts say a thing once. */
    final float repetition;

    /** How much longer parts count less (BM25's b). */
    final float length;

    private final Function<Article, List<String>> texts;

    Field(float weight, float repetition, float length, Function<Article, List<String>> texts) {
        this.weight = weight;
        this.repetition = repetition;
        this.length = length;
        this.texts = texts;
    }

    List<String> texts(Article article) {
        return texts.apply(article);
    }

    /** Its name in the index: each language has fields of its own. */
    String in(String language) {
        return name().toLowerCase(Locale.ROOT) + '.' + language;
    }
}
