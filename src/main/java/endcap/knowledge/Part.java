package endcap.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of an article, in their order, each with its heading in Chinese and in English. */
enum Part {
    STEPS("怎么做", "What to do"),
    SPEECH("话术", "What to say"),
    DOS("要做与不做", "Do and don't"),
    FIGURES("数字与公式", "Figures and formulas"),
    EXAMPLE("例子", "Example"),
    ORIGIN("出处与补充", "Where it comes from");

    private final String chinese;
    private final String english;

    Part(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Its heading in {@code zh} or {@code en}. */
    String heading(String language) {
        return language.equals("zh") ? chinese : english;
    }

    /** All headings of a language, in their order; none of a language articles are not written in. */
    static List<String> headings(String language) {
        return KnowledgeSearch.LANGUAGES.contains(language)
                ? Arrays.stream(values()).map(part -> part.heading(language)).toList()
                : List.of();
    }

    /** The section of an article that is this part. */
    Optional<Section> of(Article article) {
        return article.sections().stream()
                .filter(section -> section.heading().equals(heading(article.lang())))
                .findFirst();
    }

    /** The part a person names by its heading, in either language. */
    static Optional<Part> named(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(part -> plain.contains(part.chinese) || plain.contains(part.english.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
