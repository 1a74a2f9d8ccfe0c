package endcap.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Cuts articles to what a phone shows without much scrolling, always between pieces. */
final class Pages {
    /** Some 18 lines of a phone, in Latin characters. */
    private static final int SCREEN = 900;

    private Pages() {}

    /** The whole article, page by page; at least one. */
    static List<List<Piece>> whole(Article article) {
        List<List<Piece>> pages = new ArrayList<>();
        List<Piece> rest = article.sections().stream()
                .flatMap(section -> Piece.of(section).stream())
                .toList();
        while (!rest.isEmpty()) {
            List<Piece> page = fitting(rest, SCREEN);
            pages.add(page);
            rest = rest.subList(page.size(), rest.size());
        }
        return pages;
    }

    /** One screen of an article: the section that answers, then, where there is room, what can be said aloud. */
    static List<Piece> answer(Article article, Section section) {
        List<Piece> answer = new ArrayList<>(fitting(Piece.of(section), SCREEN * 3 / 4));
        int room = SCREEN - answer.stream().mapToInt(Piece::width).sum();
        List<Piece> speech = article.sections().stream()
                .filter(other -> !other.equals(section))
                .flatMap(other -> Piece.of(other).stream())
                .filter(piece -> piece.kind() == Piece.Kind.SPEECH)
                .toList();
        if (!speech.isEmpty() && speech.get(0).width() <= room) {
            answer.addAll(fitting(speech, room));
        }
        return answer;
    }

    /** Whether the article has more than these pieces. */
    static boolean more(Article article, List<Piece> shown) {
        return article.sections().stream()
                        .flatMap(section -> Piece.of(section).stream())
                        .count()
                > shown.size();
    }

    /** As many pieces as fit, and at least one. */
    private static List<Piece> fitting(List<Piece> pieces, int room) {
        int width = 0;
        int count = 0;
        while (count < pieces.size() && (count == 0 || width + pieces.get(count).width() <= room)) {
            width += pieces.get(count).width();
            count++;
        }
        return pieces.subList(0, count);
    }
}
