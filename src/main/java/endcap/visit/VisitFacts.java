package endcap.visit;

import endcap.chat.Card;
import endcap.chat.Request;
import endcap.visit.VisitRecord.CompetitorMove;
import endcap.visit.VisitRecord.Contact;
import endcap.visit.VisitRecord.NextStep;
import endcap.visit.VisitRecord.Promise;
import endcap.visit.VisitRecord.ShelfCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a visit says, as labelled lines and a table of the shelf. Only what was said has a line. */
final class VisitFacts {
    private static final int GIST = 60;

    private final Request request;
    private final List<Card.Fact> facts = new ArrayList<>();

    private VisitFacts(Request request) {
        this.request = request;
    }

    static List<Card> of(Request request, VisitRecord record) {
        VisitFacts lines = new VisitFacts(request);
        lines.add("type", record.visitType() == VisitType.REGULAR ? null : type(request, record.visitType()));
        lines.add("planned", record.planned() == null ? null : request.text("visit.planned." + record.planned()));
        lines.add("contact", record.contact() == null ? null : contact(record.contact()));
        lines.add("joint", record.jointVisitor());
        lines.add("order", record.order() == null ? null : "¥" + VisitData.money(record.order()));
        lines.add("payment", record.payment() == null ? null : "¥" + VisitData.money(record.payment()));
        record.promotions()
                .forEach(check ->
                        lines.add("promotion", request.text("visit.executed." + check.executed(), check.name())));
        record.competitor().forEach(move -> lines.add("competitor", competitor(move)));
        lines.add("complaint", record.complaint() == null ? null : lines.complaint(record.complaint()));
        record.promises().forEach(promise -> lines.add("promise", promise(request, promise)));
        lines.add("next", record.next() == null ? null : next(record.next()));
        record.help().forEach(help -> lines.add("help", lines.help(help)));
        List<Card> cards = new ArrayList<>();
        if (!lines.facts.isEmpty()) {
            cards.add(new Card.Facts(lines.facts));
        }
        if (!record.shelf().isEmpty()) {
            cards.add(shelf(request, record.shelf()));
        }
        return cards;
    }

    /** A visit in one line of a list: its facts without their labels, as many as fit. */
    static String gist(Request request, VisitRecord record) {
        String facts = of(request, record).stream()
                .flatMap(card -> card instanceof Card.Facts some ? some.facts().stream() : Stream.empty())
                .map(fact -> request.text("visit.gist", fact.label(), fact.value()))
                .collect(Collectors.joining(request.text("visit.words.joint")));
        String shelf = record.shelf().stream()
                .map(check -> (check.product().name() + " " + state(request, check)).strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(request.text("visit.words.joint")));
        String all = Stream.of(facts, shelf)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(request.text("visit.words.joint")));
        return all.length() <= GIST ? all : all.substring(0, GIST - 1) + "…";
    }

    private void add(String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Card.Fact(request.text("visit.label." + label), value));
        }
    }

    static String type(Request request, VisitType type) {
        return request.text("visit.type." + type.word());
    }

    /** 王店长, or manager Wang: as it would be said, so that it can be read back. */
    static String contact(Contact contact) {
        boolean latin = Stream.of(contact.name(), contact.role())
                .filter(Objects::nonNull)
                .allMatch(part -> part.chars().allMatch(c -> c < 128));
        List<String> parts = latin || contact.name() == null
                ? Stream.of(contact.role(), contact.name())
                        .filter(Objects::nonNull)
                        .toList()
                : Stream.of(contact.name(), contact.role())
                        .filter(Objects::nonNull)
                        .toList();
        return String.join(latin ? " " : "", parts);
    }

    private static String competitor(CompetitorMove move) {
        String product = move.product() == null ? null : move.product().name();
        boolean brandInName = move.brand() != null && product != null && product.contains(move.brand());
        return Stream.of(brandInName ? null : move.brand(), product, move.activity())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String complaint(VisitRecord.Complaint complaint) {
        String type = request.text("visit.complaint." + complaint.type().name().toLowerCase(Locale.ROOT));
        return request.text("visit.complaint.line", type, complaint.text());
    }

    private String help(VisitRecord.Help help) {
        String from = request.text("visit.help." + help.from().name().toLowerCase(Locale.ROOT));
        return request.text("visit.help.line", from, help.what());
    }

    static String promise(Request request, Promise promise) {
        String by = request.text("visit.promise." + promise.by().name().toLowerCase(Locale.ROOT));
        return promise.due() == null
                ? request.text("visit.promise.line", by, promise.what())
                : request.text("visit.promise.due", by, promise.what(), promise.due());
    }

    /** What and when, as it would be said, so that it can be read back. */
    static String next(NextStep next) {
        return next.date() == null ? next.what() : next.date() + " " + next.what();
    }

    private static Card shelf(Request request, List<ShelfCheck> shelf) {
        List<Card.Column> columns = List.of(
                Card.Column.text(request.text("visit.label.product")),
                Card.Column.text(request.text("visit.label.state")),
                Card.Column.number(request.text("visit.label.facings")),
                Card.Column.number(request.text("visit.label.price")),
                Card.Column.number(request.text("visit.label.stock")));
        return new Card.Table(
                request.text("visit.label.shelf"),
                columns,
                shelf.stream().map(check -> row(request, check)).toList());
    }

    private static List<String> row(Request request, ShelfCheck check) {
        String name = check.product().name().isEmpty()
                ? request.text("visit.product-unsaid")
                : check.product().name();
        String facings = check.facings() == null
                ? ""
                : check.facings() + (check.categoryFacings() == null ? "" : "/" + check.categoryFacings());
        return List.of(
                name,
                state(request, check),
                facings,
                check.price() == null ? "" : VisitData.money(check.price()),
                check.stock() == null ? "" : check.stock().toPlainString());
    }

    private static String state(Request request, ShelfCheck check) {
        if (check.outOfStockDays() != null) {
            return check.outOfStockDays() == 0
                    ? request.text("visit.out-of-stock.today")
                    : request.text("visit.out-of-stock.days", check.outOfStockDays());
        }
        return check.distributed() == null ? "" : request.text("visit.distributed." + check.distributed());
    }
}
