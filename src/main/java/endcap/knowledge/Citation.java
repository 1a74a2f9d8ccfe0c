package endcap.knowledge;

import endcap.chat.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where words stand: {@code file · heading} of an article, {@code file · slide 7 · heading} of a dropped file. */
record Citation(String file, String locator) {
    private static final String BETWEEN = " · ";

    /** In the words people read. */
    static Citation of(Article article, Section section, Texts texts) {
        String place = article.locator()
                .map(locator -> texts.text(locator.key(), String.valueOf(locator.number()), locator.name()))
                .orElse("");
        String locator = Stream.of(place, section.heading())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(BETWEEN));
        return new Citation(article.file(), locator);
    }

    /** For programs, the same whatever the language of the question. */
    static Citation forPrograms(Article article, Section section) {
        return of(article, section, Texts.of(Locale.ENGLISH));
    }

    @Override
    public String toString() {
        return locator.isEmpty() ? file : file + BETWEEN + locator;
    }
}
