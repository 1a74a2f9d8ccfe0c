package endcap.knowledge;

import endcap.chat.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The smallest part of an article that is shown whole: one step, one point, one line of speech, one paragraph.
 *
 * @param number the step's number, counted from 1; the place in its block for the other kinds
 */
record Piece(Section section, Kind kind, int number, String text) {
    /** What it is, which decides how it is drawn. */
    enum Kind {
        STEP,
        POINT,
        SPEECH,
        PARAGRAPH
    }

    /** All pieces of a section, in order. */
    static List<Piece> of(Section section) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Steps(List<String> items) -> add(pieces, section, Kind.STEP, items);
                case Block.Points(List<String> items) -> add(pieces, section, Kind.POINT, items);
                case Block.Speech(String text) -> add(pieces, section, Kind.SPEECH, List.of(text));
                case Block.Paragraph(String text) -> add(pieces, section, Kind.PARAGRAPH, List.of(text));
            }
        }
        return pieces;
    }

    private static void add(List<Piece> to, Section section, Kind kind, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            to.add(new Piece(section, kind, i + 1, texts.get(i)));
        }
    }

    /** How much of a screen it takes, in Latin characters; a Chinese character takes two. */
    int width() {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    private boolean drawnWith(Piece other) {
        return section.equals(other.section) && kind == other.kind && (kind != Kind.STEP || other.number == number + 1);
    }

    /**
     * The pieces as cards, neighbours of one kind together.
     *
     * @param file where the article stands, for the source of what is said
     * @param headed whether each section is headed by its name
     */
    static List<Card> cards(List<Piece> pieces, String file, boolean headed) {
        List<Card> cards = new ArrayList<>();
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            while (to < pieces.size() && pieces.get(to - 1).drawnWith(pieces.get(to))) {
                to++;
            }
            Section section = pieces.get(from).section();
            if (headed && (from == 0 || !pieces.get(from - 1).section().equals(section))) {
                cards.add(new Card.Heading(section.heading()));
            }
            cards.add(card(pieces.subList(from, to), file));
            from = to;
        }
        return cards;
    }

    private static Card card(List<Piece> alike, String file) {
        Piece first = alike.get(0);
        List<String> texts = alike.stream().map(Piece::text).toList();
        return switch (first.kind()) {
            case STEP -> first.number() == 1 ? new Card.Steps(texts) : new Card.Text(numbered(alike));
            case POINT -> new Card.Text(texts.stream().map(text -> "• " + text).collect(Collectors.joining("\n")));
            case SPEECH ->
                new Card.Quote(
                        String.join("\n", texts), file + " · " + first.section().heading());
            case PARAGRAPH -> new Card.Text(String.join("\n", texts));
        };
    }

    /** Steps that go on from another page keep their numbers. */
    private static String numbered(List<Piece> steps) {
        return steps.stream().map(step -> step.number() + ". " + step.text()).collect(Collectors.joining("\n"));
    }
}
