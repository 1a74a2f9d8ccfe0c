package endcap.knowledge;

import endcap.deck.Block;
import endcap.deck.IngestReport;
import endcap.deck.Unit;
import endcap.language.Han;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The units of dropped files, each as an article of its own, so that all that can be done with an article can be done with
 * a slide: find it, cite it, page through it, vote on it.
 */
final class DeckShelf {
    /** The group of everything that was dropped. */
    private static final String GROUP = "decks";

    private final DeckSource source;
    private List<Article> articles = List.of();
    private boolean first = true;

    DeckShelf(DeckSource source) {
        this.source = source;
    }

    /**
     * Looks at the files once more.
     *
     * @return whether other units can be found than before
     */
    boolean look() {
        DeckSource.Decks decks = source.read();
        IngestReport report = decks.report();
        if (!first && !report.changed()) {
            return false;
        }
        boolean changed = report.changed() || !decks.units().isEmpty();
        articles = articles(decks.units());
        first = false;
        return changed;
    }

    /** The units as they were at the last look. */
    List<Article> articles() {
        return articles;
    }

    private static List<Article> articles(List<Unit> units) {
        Map<String, Integer> count = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        for (Unit unit : units) {
            if (!unit.text().isBlank()) {
                articles.add(article(unit, count.merge(unit.file(), 1, Integer::sum)));
            }
        }
        return List.copyOf(articles);
    }

    private static Article article(Unit unit, int number) {
        String title = unit.heading().isBlank() ? firstWords(unit) : unit.heading();
        return new Article(
                unit.file() + '#' + number,
                Han.inHan(unit.heading() + unit.text()) ? "zh" : "en",
                title,
                GROUP,
                unit.locator().kind().name().toLowerCase(Locale.ROOT),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "none",
                "",
                Optional.empty(),
                unit.file(),
                Optional.of(unit.locator()),
                List.of(new Section(unit.heading(), 1, unit.text(), blocks(unit))));
    }

    /** What a unit without a heading is called. */
    private static String firstWords(Unit unit) {
        return Screen.label(unit.blocks().get(0).text());
    }

    private static List<endcap.knowledge.Block> blocks(Unit unit) {
        List<endcap.knowledge.Block> blocks = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (Block block : unit.blocks()) {
            switch (block.kind()) {
                case BULLET, NUMBERED, ROW -> points.add(block.text());
                case HEADING, PARAGRAPH, NOTE -> {
                    close(points, blocks);
                    blocks.add(new endcap.knowledge.Block.Paragraph(block.text()));
                }
            }
        }
        close(points, blocks);
        return blocks;
    }

    private static void close(List<String> points, List<endcap.knowledge.Block> to) {
        if (!points.isEmpty()) {
            to.add(new endcap.knowledge.Block.Points(points));
            points.clear();
        }
    }
}
