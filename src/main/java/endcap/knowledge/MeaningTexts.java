package endcap.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The texts by which an article is found through its meaning, each with what it counts: the title, the situation and every
 * ask on their own, for a short question meets a short text best; the body in windows, each under its heading; and, at
 * half, the keywords.
 */
final class MeaningTexts {
    private static final double KEYWORD = 0.5;

    /** In Latin characters, a Chinese one counting two: windows of about 120 Chinese characters found most. */
    private static final int WINDOW = 260;

    private MeaningTexts() {}

    static Map<String, Double> of(Article article) {
        Map<String, Double> texts = new LinkedHashMap<>();
        add(texts, List.of(article.title(), article.situation()), 1);
        add(texts, article.asks(), 1);
        article.sections().forEach(section -> add(texts, windows(section), 1));
        add(texts, article.keywords(), KEYWORD);
        return texts;
    }

    /** The same without the keywords, which are no sentences. */
    static Set<String> sentences(Article article) {
        Map<String, Double> texts = of(article);
        texts.values().removeIf(counting -> counting == KEYWORD);
        return texts.keySet();
    }

    private static void add(Map<String, Double> texts, List<String> more, double counting) {
        more.stream()
                .map(text -> Analysis.plain(text).strip())
                .filter(text -> !text.isEmpty())
                .forEach(text -> texts.putIfAbsent(text, counting));
    }

    private static List<String> windows(Section section) {
        List<String> windows = new ArrayList<>();
        StringBuilder window = new StringBuilder(section.heading());
        int room = WINDOW;
        for (Piece piece : Piece.of(section)) {
            int width = width(piece.text());
            if (room < WINDOW && width > room) {
                windows.add(window.toString());
                window = new StringBuilder(section.heading());
                room = WINDOW;
            }
            window.append('\n').append(piece.text());
            room -= width;
        }
        windows.add(window.toString());
        return windows;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
