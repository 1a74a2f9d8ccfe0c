package endcap.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with one article. */
final class Findings {
    /** The headings of an article, in their order. */
    private static final Map<String, List<String>> HEADINGS = Map.of(
            "zh", List.of("怎么做", "话术", "要做与不做", "数字与公式", "例子", "出处与补充"),
            "en",
                    List.of(
                            "What to do",
                            "What to say",
                            "Do and don't",
                            "Figures and formulas",
                            "Example",
                            "Where it comes from"));

    private static final int FEWEST_ASKS = 6;
    private static final int MOST_ASKS = 10;
    private static final int LONGEST_ASK = 80;

    /** In Latin characters, a Chinese one counting two: some four screens of a phone. */
    private static final int LONGEST_BODY = 5200;

    private static final int LONGEST_PIECE = 640;

    private final Article article;
    private final FrontMatter head;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Article article, FrontMatter head) {
        this.article = article;
        this.head = head;
    }

    List<Problem> problems() {
        return problems;
    }

    void add(int line, String textKey, Object... args) {
        problems.add(Problem.at(article.file(), line, textKey, args));
    }

    void oneOf(String key, String value, Set<String> allowed) {
        if (!value.isEmpty() && !allowed.contains(value)) {
            add(head.line(key), "knowledge.lint.unknown-value", value, key, String.join(", ", allowed));
        }
    }

    /** The file's place says the same as its head. */
    void place() {
        String expected = article.group() + '/' + article.id() + '.' + article.lang() + ".md";
        if (!article.file().equals(expected)) {
            add(head.line("id"), "knowledge.lint.place", expected);
        }
    }

    void asks() {
        int asks = article.asks().size();
        if (asks > 0 && (asks < FEWEST_ASKS || asks > MOST_ASKS)) {
            add(head.line("asks"), "knowledge.lint.asks-count", asks, FEWEST_ASKS, MOST_ASKS);
        }
        article.asks().stream()
                .filter(ask -> ask.length() > LONGEST_ASK)
                .forEach(ask -> add(head.line("asks"), "knowledge.lint.ask-long", ask, LONGEST_ASK));
    }

    void sections() {
        List<String> order = HEADINGS.getOrDefault(article.lang(), List.of());
        int before = -1;
        int width = 0;
        for (Section section : article.sections()) {
            int place = order.indexOf(section.heading());
            if (place < 0) {
                add(section.line(), "knowledge.lint.unknown-heading", section.heading(), String.join(" / ", order));
            } else if (place <= before) {
                add(section.line(), "knowledge.lint.heading-order", section.heading(), String.join(" / ", order));
            }
            before = Math.max(before, place);
            for (Piece piece : Piece.of(section)) {
                width += Screen.columns(piece.text());
                if (Screen.columns(piece.text()) > LONGEST_PIECE) {
                    add(section.line(), "knowledge.lint.piece-long", section.heading(), piece.number());
                }
            }
        }
        if (width > LONGEST_BODY) {
            add(1, "knowledge.lint.body-long", width, LONGEST_BODY);
        }
        if (Piece.of(article.first()).stream().noneMatch(piece -> piece.kind() == Piece.Kind.STEP)) {
            add(
                    article.first().line(),
                    "knowledge.lint.no-steps",
                    article.first().heading());
        }
    }

    /** A topic of the curriculum has the group, kind and command it has there. */
    void asInCatalogue(Catalogue.Entry entry) {
        same("group", article.group(), entry.group());
        same("kind", article.kind(), entry.kind());
        same("command", article.command(), entry.command());
    }

    private void same(String key, String value, String expected) {
        if (!value.equals(expected)) {
            add(head.line(key), "knowledge.lint.not-as-in-catalogue", key, value, expected);
        }
    }
}
