package endcap.knowledge;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An article as an editor sees it: with its head and the lines of its file.
 *
 * @param lines the whole file, line 1 first
 */
record Draft(Article article, FrontMatter head, List<String> lines) {
    Draft {
        lines = List.copyOf(lines);
    }

    /** One line of the text. */
    record Line(int number, String text) {}

    /** A mistake in this article. */
    Problem error(int line, String textKey, Object... args) {
        return Problem.at(article.file(), line, textKey, args);
    }

    /** A mistake in what a key of the head says. */
    Problem error(String key, String textKey, Object... args) {
        return error(head.line(key), textKey, args);
    }

    /** The lines of a section as they stand in the file, without its heading. */
    Stream<Line> lines(Section section) {
        return IntStream.range(section.line(), lines.size())
                .mapToObj(i -> new Line(i + 1, lines.get(i)))
                .takeWhile(line -> !line.text().startsWith("#"));
    }

    /** All lines of the text, section after section. */
    Stream<Line> text() {
        return article.sections().stream().flatMap(this::lines);
    }

    /** What a reader sees of it: title, situation and text. */
    String words() {
        return article.title() + "\n" + article.situation() + "\n"
                + String.join("\n", text().map(Line::text).toList());
    }

    /** Where a piece begins; its section's heading when that cannot be told. */
    int lineOf(Piece piece) {
        String begin = piece.text().lines().findFirst().orElse("");
        String few = begin.substring(0, Math.min(12, begin.length()));
        return lines(piece.section())
                .filter(line -> line.text().contains(few))
                .mapToInt(Line::number)
                .findFirst()
                .orElse(piece.section().line());
    }
}
