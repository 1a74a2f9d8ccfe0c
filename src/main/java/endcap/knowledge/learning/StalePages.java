package endcap.knowledge.learning;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Lists the pages that want reading again: a page without a review date never does. Open to everyone, as pages are. */
final class StalePages {
    private static final int LISTED = 20;
    private static final int BUTTONS = 5;

    private final Supplier<KnowledgeFeature> knowledge;
    private final GapReading reading;

    StalePages(Supplier<KnowledgeFeature> knowledge, GapReading reading) {
        this.knowledge = knowledge;
        this.reading = reading;
    }

    /** The stale pages, longest past their day first. */
    Reply list(Request request) {
        LocalDate today = request.today();
        List<Row> rows = knowledge.get().pages().stream()
                .flatMap(page ->
                        page.review().filter(day -> day.isBefore(today)).map(day -> new Row(page, day)).stream())
                .sorted(Comparator.comparing(Row::review)
                        .thenComparing(row -> row.page().file()))
                .limit(LISTED)
                .toList();
        GapsData.Stale data = new GapsData.Stale(rows.stream().map(this::data).toList());
        return Reply.of("gaps", data, rows.isEmpty() ? none(request) : cards(request, rows));
    }

    private record Row(Page page, LocalDate review) {}

    private static List<Card> none(Request request) {
        return List.of(new Card.Text(request.text("gaps.stale-none")));
    }

    private List<Card> cards(Request request, List<Row> rows) {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(request.text("gaps.stale-title", rows.size())));
        cards.add(new Card.Table(
                "",
                List.of(
                        Card.Column.text(request.text("gaps.column.page")),
                        Card.Column.text(request.text("gaps.column.file")),
                        Card.Column.text(request.text("gaps.column.owner")),
                        Card.Column.text(request.text("gaps.column.review"))),
                rows.stream()
                        .map(row -> List.of(
                                row.page().title(),
                                row.page().file(),
                                owner(request, row.page()),
                                row.review().toString()))
                        .toList()));
        cards.add(new Card.Choices(rows.stream()
                .limit(BUTTONS)
                .map(row -> new Choice(row.page().title(), "/ask #" + row.page().id()))
                .distinct()
                .toList()));
        return cards;
    }

    private String owner(Request request, Page page) {
        return page.owner().isEmpty()
                ? request.text("gaps.nobody")
                : reading.person(page.owner()).name();
    }

    private GapsData.StalePage data(Row row) {
        Page page = row.page();
        return new GapsData.StalePage(
                page.id(),
                page.lang(),
                page.title(),
                page.file(),
                page.owner().isEmpty() ? null : reading.person(page.owner()),
                row.review());
    }
}
