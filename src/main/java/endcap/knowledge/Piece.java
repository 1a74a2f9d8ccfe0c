package endcap.knowledge;

import endcap.chat.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The smallest part of an article that is shown whole: one step, one point, one line of speech, one paragraph; of a
 * very long paragraph some sentences.
 *
 * @param number the step's number, counted from 1; the place in its block for the other kinds
 */
record Piece(Section section, Kind kind, int number, String text) {
    private static final String POINT = "• ";

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
                case Block.Paragraph(String text) ->
                    add(pieces, section, Kind.PARAGRAPH, Sentences.parts(text, Screen.PIECE));
            }
        }
        return pieces;
    }

    private static void add(List<Piece> to, Section section, Kind kind, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            to.add(new Piece(section, kind, i + 1, texts.get(i)));
        }
    }

    /** The lines it takes on a phone. */
    int lines() {
        return switch (kind) {
            case STEP -> Screen.stepLines(text);
            case POINT -> Screen.lines(POINT + text);
            case SPEECH -> Screen.quoteLines(text);
            case PARAGRAPH -> Screen.lines(text);
        };
    }

    private boolean drawnWith(Piece other) {
        return section.equals(other.section) && kind == other.kind && (kind != Kind.STEP || other.number == number + 1);
    }

    /**
     * The pieces as cards, neighbours of one kind together.
     *
     * @param headed whether the first section is headed by its name; the others always are
     */
    static List<Card> cards(List<Piece> pieces, boolean headed) {
        List<Card> cards = new ArrayList<>();
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            while (to < pieces.size() && pieces.get(to - 1).drawnWith(pieces.get(to))) {
                to++;
            }
            Section section = pieces.get(from).section();
            boolean opens = from == 0 ? headed : !pieces.get(from - 1).section().equals(section);
            // Below words to say stands what they are.
            if (opens && pieces.get(from).kind() != Kind.SPEECH) {
                cards.add(new Card.Heading(section.heading()));
            }
            cards.add(card(pieces.subList(from, to)));
            from = to;
        }
        return cards;
    }

    private static Card card(List<Piece> alike) {
        Piece first = alike.get(0);
        List<String> texts = alike.stream().map(Piece::text).toList();
        return switch (first.kind()) {
            case STEP -> first.number() == 1 ? new Card.Steps(texts) : new Card.Text(numbered(alike));
            case POINT -> new Card.Text(texts.stream().map(text -> POINT + text).collect(Collectors.joining("\n")));
            case SPEECH ->
                new Card.Quote(String.join("\n", texts), first.section().heading());
            case PARAGRAPH -> new Card.Text(String.join("\n", texts));
        };
    }

    /** Steps that go on from another page keep their numbers. */
    private static String numbered(List<Piece> steps) {
        return steps.stream().map(step -> step.number() + ". " + step.text()).collect(Collectors.joining("\n"));
    }
}
