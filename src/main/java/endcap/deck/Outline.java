package endcap.deck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Collects a document that is divided by headings: each heading with its text is a unit, long ones are several. */
final class Outline {
    /** Characters after which a section goes on in a unit of its own, at a block's end. */
    private static final int LONGEST = 3_000;

    private record Heading(int level, String text) {}

    private final Draft draft;
    private final Deque<Heading> path = new ArrayDeque<>();
    private List<Line> lines = new ArrayList<>();
    private int characters;
    private int number;

    Outline(Draft draft) {
        this.draft = draft;
    }

    /** Begins a section; {@code level} counts from 1, a deeper heading stands beneath the last one above it. */
    void heading(int level, String text) {
        String clean = Prose.heading(text);
        if (clean.isEmpty()) {
            return;
        }
        close();
        while (!path.isEmpty() && path.getLast().level() >= level) {
            path.removeLast();
        }
        path.addLast(new Heading(level, clean));
    }

    void line(Line line) {
        boolean blockEnds = line.before() == Line.Break.HARD || characters > 2 * LONGEST;
        if (characters > LONGEST && blockEnds) {
            close();
        }
        lines.add(line);
        characters += line.text().length();
    }

    /** Text with line breaks in it, of which the first line is of that kind and the others go on with it. */
    void lines(String text, Block.Kind kind, int level) {
        lines(text, Line.of("", kind, level));
    }

    /** The same for a line whose beginning is less sure. */
    void lines(String text, Line like) {
        Line next = like;
        for (String part : text.split("[\\n\\r\\u000B]+", -1)) {
            line(new Line(part, next.kind(), next.level(), next.before(), next.size()));
            next = new Line("", Block.Kind.PARAGRAPH, like.level(), Line.Break.SOFT, like.size());
        }
    }

    /** Ends the last section. */
    void close() {
        List<Block> blocks = Prose.blocks(lines);
        if (!blocks.isEmpty()) {
            number++;
            String heading = path.stream().map(Heading::text).collect(Collectors.joining(" › "));
            draft.add(Locator.section(number), heading, blocks);
        }
        lines = new ArrayList<>();
        characters = 0;
    }
}
