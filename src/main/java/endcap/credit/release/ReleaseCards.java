package endcap.credit.release;

import endcap.chat.Card;
import endcap.chat.Card.Column;
import endcap.chat.Card.Fact;
import endcap.chat.Card.Tone;
import endcap.chat.Choice;
import endcap.chat.Form;
import endcap.chat.Texts;
import endcap.credit.Assessment;
import endcap.credit.CreditCards;
import endcap.credit.Figures;
import endcap.credit.ReasonCode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws one release: what was asked, what became of it, the figures, and what can be done with it. */
final class ReleaseCards {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;
    private final ReleaseRights rights;
    private final ZoneId zone;
    private final Release release;
    private final String customer;
    private final Figures figures;

    /** @param customer its name */
    ReleaseCards(Texts texts, ReleaseRights rights, ZoneId zone, Release release, String customer) {
        this.texts = texts;
        this.rights = rights;
        this.zone = zone;
        this.release = release;
        this.customer = customer;
        this.figures = new Figures(release.order().currency());
    }

    /** One that waits, with the figures of now as credit shows them. */
    List<Card> waiting(Assessment assessed) {
        List<Card> cards = new ArrayList<>();
        cards.add(heading());
        cards.add(status());
        cards.add(new Card.Facts(request()));
        cards.addAll(new CreditCards(texts, assessed).all());
        return cards;
    }

    /** One that is settled, with the figures it was settled on. */
    List<Card> settled() {
        List<Fact> facts = request();
        Sight sight = release.sight();
        facts.add(fact("release.fact.exposure", figures.money(sight.exposureFen())));
        facts.add(fact("release.fact.overdue", figures.money(sight.overdueFen())));
        facts.add(fact("release.fact.reasons", reasons(sight)));
        sight.dataAsOf().ifPresent(day -> facts.add(fact("release.fact.data", day.toString())));
        return List.of(heading(), status(), new Card.Facts(facts));
    }

    private Card heading() {
        return new Card.Heading(texts.text("release.heading", release.reference(), subject()));
    }

    /** The customer and the order. */
    String subject() {
        return texts.text(
                "release.subject", customer, figures.money(release.order().fen()));
    }

    /** What became of it, in one line. */
    Card status() {
        Tone tone = switch (release.status()) {
            case APPROVED, CLEARED -> Tone.GOOD;
            case REJECTED -> Tone.STOP;
            case EXPIRED -> Tone.WARN;
            case REQUESTED, WITHDRAWN, USED -> Tone.INFO;
        };
        return new Card.Warning(tone, standing());
    }

    /** What became of it, by whom and when. */
    String standing() {
        return switch (release.status()) {
            case REQUESTED ->
                texts.text("release.status.requested", minute(release.asked().expiresAt()));
            case WITHDRAWN -> texts.text("release.status.withdrawn");
            case CLEARED -> texts.text("release.status.cleared");
            case REJECTED, APPROVED, USED -> decided();
            case EXPIRED ->
                release.approval().isPresent()
                        ? texts.text("release.status.expired-approval", decided())
                        : texts.text(
                                "release.status.expired", minute(release.asked().expiresAt()));
        };
    }

    /** Who decided what and when. */
    String decided() {
        Decision decision = release.decision().orElseThrow();
        String who = rights.name(decision.by());
        String when = minute(decision.at());
        return switch (decision) {
            case Decision.Rejected rejected -> texts.text("release.decided.rejected", who, when, rejected.reason());
            case Decision.Once once ->
                texts.text(
                        release.uses() > 0 ? "release.decided.once-used" : "release.decided.once",
                        who,
                        when,
                        once.validTo());
            case Decision.Until until ->
                texts.text(
                        "release.decided.until",
                        who,
                        when,
                        until.validTo(),
                        figures.money(release.order().fen() - release.usedFen()));
        };
    }

    private List<Fact> request() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("release.fact.asker", rights.name(release.asked().by())));
        facts.add(fact("release.fact.customer", customer));
        facts.add(fact(
                release.order().prepaid() ? "release.fact.prepaid-order" : "release.fact.order",
                figures.money(release.order().fen())));
        facts.add(fact("release.fact.reason", release.asked().reason()));
        facts.add(fact("release.fact.requested", minute(release.asked().at())));
        return facts;
    }

    /** What who may decide can tap or fill in; every sentence carries the mark of the figures shown. */
    List<Card> decisions(String mark) {
        return List.of(
                new Card.Choices(List.of(new Choice(
                        texts.text("release.choice.once"),
                        "/release approve " + release.reference() + " once seen=" + mark))),
                new Card.Fill(new Form(
                        texts.text("release.form.until"),
                        texts.text("release.form.until-submit"),
                        texts.text("release.say.until", release.reference(), "{date}", mark),
                        List.of(field("date", Form.Kind.DATE, "release.form.date")))),
                new Card.Fill(new Form(
                        texts.text("release.form.reject"),
                        texts.text("release.form.reject-submit"),
                        "/release reject " + release.reference() + " {reason}",
                        List.of(field("reason", Form.Kind.LONG_TEXT, "release.form.reason")))));
    }

    private Form.Field field(String name, Form.Kind kind, String label) {
        return new Form.Field(name, texts.text(label), kind, true, List.of(), "");
    }

    /** What has moved between two sights: before and now, figure by figure. */
    Card moved(Sight before, Sight now) {
        List<List<String>> rows = new ArrayList<>();
        row(rows, "release.moved.verdict", verdict(before), verdict(now));
        row(rows, "release.moved.limit", limit(before), limit(now));
        row(rows, "release.moved.exposure", figures.money(before.exposureFen()), figures.money(now.exposureFen()));
        row(rows, "release.moved.overdue", figures.money(before.overdueFen()), figures.money(now.overdueFen()));
        row(rows, "release.moved.ageing", ageing(before), ageing(now));
        return new Card.Table(
                texts.text("release.moved.caption"),
                List.of(
                        Column.text(texts.text("release.moved.what")),
                        Column.text(texts.text("release.moved.before")),
                        Column.text(texts.text("release.moved.now"))),
                rows);
    }

    private void row(List<List<String>> rows, String what, String before, String now) {
        if (!before.equals(now)) {
            rows.add(List.of(texts.text(what), before, now));
        }
    }

    private String verdict(Sight sight) {
        return texts.text(
                "release.moved.verdict-of", texts.text("credit.why.verdict." + sight.verdict()), reasons(sight));
    }

    private String limit(Sight sight) {
        return sight.limitFen().isEmpty()
                ? texts.text("credit.limit.none")
                : figures.money(sight.limitFen().getAsLong());
    }

    private String ageing(Sight sight) {
        return java.util.stream.LongStream.of(
                        sight.ageing().notDueFen(),
                        sight.ageing().days1To30Fen(),
                        sight.ageing().days31To60Fen(),
                        sight.ageing().days61To90Fen(),
                        sight.ageing().over90Fen())
                .mapToObj(figures::money)
                .collect(Collectors.joining(" / "));
    }

    private String reasons(Sight sight) {
        return sight.reasons().stream()
                .map((ReasonCode code) -> texts.text("credit.reason." + code.name()))
                .collect(Collectors.joining(texts.text("credit.list.separator")));
    }

    private Fact fact(String label, String value) {
        return new Fact(texts.text(label), value);
    }

    private String minute(Instant at) {
        return LocalDateTime.ofInstant(at, zone).format(MINUTE);
    }
}
