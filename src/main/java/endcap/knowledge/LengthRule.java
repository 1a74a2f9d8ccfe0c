package endcap.knowledge;

import java.util.stream.Stream;

/** Nothing is longer than a phone shows: the title a heading, a step half a screen, the text a few screens. */
final class LengthRule implements LintRule {
    /** In columns, two lines of a phone. */
    private static final int LONGEST_TITLE = 80;

    /** In columns: some four screens of a phone. */
    private static final int LONGEST_BODY = 5200;

    @Override
    public Stream<Problem> check(Drafts drafts) {
        return drafts.each(
                draft -> Stream.of(title(draft), pieces(draft), body(draft)).flatMap(found -> found));
    }

    private static Stream<Problem> title(Draft draft) {
        int columns = Screen.columns(draft.article().title());
        return columns <= LONGEST_TITLE
                ? Stream.empty()
                : Stream.of(draft.error("title", "knowledge.lint.title-long", columns, LONGEST_TITLE));
    }

    private static Stream<Problem> pieces(Draft draft) {
        return all(draft)
                .filter(piece -> piece.lines() > Screen.PIECE)
                .map(piece -> draft.error(
                        draft.lineOf(piece),
                        "knowledge.lint.piece-long",
                        piece.section().heading(),
                        piece.number(),
                        piece.lines(),
                        Screen.PIECE));
    }

    private static Stream<Problem> body(Draft draft) {
        int columns = all(draft).mapToInt(piece -> Screen.columns(piece.text())).sum();
        return columns <= LONGEST_BODY
                ? Stream.empty()
                : Stream.of(draft.error(1, "knowledge.lint.body-long", columns, LONGEST_BODY));
    }

    private static Stream<Piece> all(Draft draft) {
        return draft.article().sections().stream().flatMap(section -> Piece.of(section).stream());
    }
}
