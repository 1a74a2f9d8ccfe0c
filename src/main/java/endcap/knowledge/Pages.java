package endcap.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts sections to what a phone shows on one screen, always between pieces; every piece is on one page. */
final class Pages {
    private Pages() {}

    /**
     * All pieces, page by page, at least one page; a piece that is longer than a screen has a page of its own.
     *
     * @param first the section the pages begin with; the others follow in their order
     * @param answer lines on the first page, without what stands above and below the pieces
     * @param reading lines on each further page
     */
    static List<List<Piece>> of(List<Section> sections, Section first, int answer, int reading) {
        List<Piece> rest = Stream.concat(Stream.of(first), sections.stream().filter(section -> !section.equals(first)))
                .flatMap(section -> Piece.of(section).stream())
                .toList();
        List<List<Piece>> pages = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<Piece> page = fitting(rest, pages.isEmpty() ? answer : reading);
            pages.add(page);
            rest = rest.subList(page.size(), rest.size());
        }
        return pages;
    }

    /** As many pieces as fit, and at least one. */
    static List<Piece> fitting(List<Piece> pieces, int room) {
        int lines = pieces.get(0).lines() + 1;
        int count = 1;
        while (count < pieces.size()) {
            Piece next = pieces.get(count);
            lines += next.lines() + headed(pieces.get(count - 1), next);
            if (lines > room) {
                break;
            }
            count++;
        }
        return pieces.subList(0, count);
    }

    /** The line that says what comes: a section's heading, or below words to say that they are. */
    private static int headed(Piece before, Piece next) {
        boolean same = next.section().equals(before.section());
        boolean speech = next.kind() == Piece.Kind.SPEECH;
        return !same || (speech && before.kind() != Piece.Kind.SPEECH) ? 1 : 0;
    }
}
