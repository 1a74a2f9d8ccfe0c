package endcap.credit.limit;

import endcap.chat.Card;
import endcap.chat.Card.Fact;
import endcap.chat.Card.Tone;
import endcap.chat.Texts;
import endcap.credit.Assessment;
import endcap.credit.Figures;
import endcap.credit.Reason;
import endcap.credit.ReasonWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Draws what is to be set: every figure before and after, and what becomes of the verdict. */
final class LimitCards {
    private static final int MOST_NAMES = 5;
    private static final int TENFOLD = 10;

    private final Texts texts;
    private final LimitWish wish;
    private final Assessment before;
    private final Assessment after;
    private final List<String> affected;
    private final Figures figures;

    /** @param affected the names of those beneath the customer that it changes too */
    LimitCards(Texts texts, LimitWish wish, Assessment before, Assessment after, List<String> affected) {
        this.texts = texts;
        this.wish = wish;
        this.before = before;
        this.after = after;
        this.affected = affected;
        this.figures = new Figures(after.currency());
    }

    List<Card> draft(String reference) {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(texts.text("limit.set.draft", reference, title())));
        cards.add(new Card.Facts(facts()));
        warnings().forEach(cards::add);
        return cards;
    }

    String title() {
        return texts.text(
                "limit.set.title." + wish.act().word(),
                after.position().customer().name());
    }

    private List<Fact> facts() {
        LimitWords words = new LimitWords(texts, after.currency());
        List<Fact> facts = new ArrayList<>();
        for (GrantField field : GrantField.differing(wish.before(), wish.after())) {
            facts.add(
                    new Fact(words.name(field), words.change(field, field.in(wish.before()), field.in(wish.after()))));
        }
        facts.add(fact(
                "credit.fact.exposure",
                money(before.exposure().fen()),
                money(after.exposure().fen())));
        facts.add(fact("credit.fact.available", available(before), available(after)));
        facts.add(fact("credit.fact.utilisation", utilisation(before), utilisation(after)));
        facts.add(fact("limit.set.verdict", verdict(before), verdict(after)));
        facts.add(new Fact(texts.text("limit.set.affected"), affected()));
        facts.add(new Fact(texts.text("limit.set.reason"), wish.reason()));
        return facts;
    }

    private Fact fact(String label, String was, String becomes) {
        return new Fact(texts.text(label), was.equals(becomes) ? was : texts.text("limit.set.change", was, becomes));
    }

    private String money(long fen) {
        return figures.money(fen);
    }

    private String available(Assessment assessed) {
        OptionalLong fen =
                assessed.exposure().availableFen(assessed.position().account().limitFen());
        return fen.isEmpty() ? texts.text("limit.set.no-figure") : money(fen.getAsLong());
    }

    private String utilisation(Assessment assessed) {
        Optional<BigDecimal> ratio =
                assessed.exposure().utilisation(assessed.position().account().limitFen());
        return ratio.map(Figures::percent).orElseGet(() -> texts.text("limit.set.no-figure"));
    }

    private String verdict(Assessment assessed) {
        ReasonWords words = new ReasonWords(texts, assessed.currency(), assessed.asOf());
        String reasons = assessed.verdict().reasons().stream()
                .map(Reason::code)
                .map(words::name)
                .collect(Collectors.joining(texts.text("credit.list.separator")));
        String verdict = words.verdict(assessed.verdict());
        return reasons.isEmpty() ? verdict : texts.text("limit.set.verdict-because", verdict, reasons);
    }

    private String affected() {
        if (affected.isEmpty()) {
            return texts.text("limit.set.affects-only-it");
        }
        String names =
                affected.stream().limit(MOST_NAMES).collect(Collectors.joining(texts.text("credit.list.separator")));
        return affected.size() > MOST_NAMES
                ? texts.text("limit.set.affects-more", names, affected.size())
                : texts.text("limit.set.affects", names);
    }

    private List<Card> warnings() {
        List<Card> cards = new ArrayList<>();
        meaning().ifPresent(text -> cards.add(new Card.Text(text)));
        account().ifPresent(text -> cards.add(new Card.Warning(Tone.WARN, text)));
        if (tenfold()) {
            cards.add(new Card.Warning(Tone.WARN, texts.text("limit.set.tenfold")));
        }
        after.position()
                .account()
                .limitValidTo()
                .filter(day -> wish.act() == LimitAct.LIMIT && day.isBefore(after.asOf()))
                .ifPresent(day -> cards.add(new Card.Warning(Tone.WARN, texts.text("limit.set.still-expired", day))));
        return cards;
    }

    /** Nothing agreed and nothing allowed are told apart where one of them is set. */
    private Optional<String> meaning() {
        if (!wish.act().hasAmount()) {
            return Optional.empty();
        }
        String act = wish.act().word();
        if (wish.amountFen().isEmpty()) {
            return Optional.of(texts.text("limit.set.means-none." + act));
        }
        return wish.amountFen().getAsLong() == 0
                ? Optional.of(texts.text("limit.set.means-zero." + act))
                : Optional.empty();
    }

    private Optional<String> account() {
        String name = after.position().customer().name();
        String was = before.position().account().code();
        String becomes = after.position().account().code();
        if (was.equals(becomes)) {
            return Optional.empty();
        }
        return Optional.of(
                becomes.equals(wish.customerCode())
                        ? texts.text(
                                "limit.set.own-account",
                                name,
                                before.position().account().customer().name())
                        : texts.text(
                                "limit.set.joins-account",
                                name,
                                after.position().account().customer().name()));
    }

    private boolean tenfold() {
        OptionalLong was = wish.act() == LimitAct.LIMIT
                ? wish.before().limitFen()
                : wish.before().orderLimitFen();
        return wish.act().hasAmount()
                && wish.amountFen().isPresent()
                && was.isPresent()
                && was.getAsLong() > 0
                && wish.amountFen().getAsLong() / TENFOLD >= was.getAsLong();
    }
}
