package endcap.credit.collection;

import endcap.chat.Texts;
import endcap.credit.Debt;
import endcap.credit.Figures;
import endcap.credit.MissedPromise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reminder as plain text to copy. It asks for what is owed and not disputed, oldest first; it names no consequence but
 * what the contract says, nobody but the person it is for, and threatens nobody.
 *
 * @param debts what is asked for, oldest first; at least one
 * @param missed a promise that was broken, to be mentioned
 * @param disputedFen what is left out because it is disputed
 * @param payUntil the last day a firm message gives
 * @param booksOf the day the figures are of
 */
record Reminder(
        String account,
        String currency,
        List<Debt> debts,
        Optional<MissedPromise> missed,
        long disputedFen,
        LocalDate asOf,
        LocalDate booksOf,
        LocalDate payUntil) {
    /** More lines than this nobody reads on a phone; the rest stands in one line. */
    static final int MOST_LINES = 5;

    Reminder {
        debts = List.copyOf(debts);
        if (debts.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to remind " + account + " of");
        }
    }

    /** The reminder of what the debtor should have paid, else of what falls due soon; empty when it is neither. */
    static Optional<Reminder> of(Debtor debtor, Ladder ladder) {
        List<Debt> overdue = debtor.assessed().overdue().items();
        List<Debt> debts = overdue.isEmpty() ? ladder.dueSoon(debtor.assessed()) : overdue;
        LocalDate asOf = debtor.assessed().asOf();
        return debts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reminder(
                        debtor.account().customer().name(),
                        debtor.currency(),
                        debts,
                        Ladder.brokenFor(debtor.assessed()).stream().reduce((earlier, later) -> later),
                        debtor.assessed().overdue().disputedFen(),
                        asOf,
                        debtor.assessed().position().books().asOf().orElse(asOf),
                        ladder.payUntil(asOf)));
    }

    /** Whether anything of it is past its due date; if not, it is a word before the day. */
    boolean isLate() {
        return debts.get(0).daysPastDue(asOf) > 0;
    }

    long totalFen() {
        return debts.stream().mapToLong(Debt::payableFen).reduce(0, Math::addExact);
    }

    /**
     * The words.
     *
     * @param to the name of whom it is for; empty when nobody is known
     * @param from the name of who writes
     */
    String text(Texts texts, MessageChannel channel, MessageTone tone, Optional<String> to, String from) {
        MessageTone fitting = isLate() ? tone : MessageTone.FRIENDLY;
        return switch (channel) {
            case SMS -> String.join(texts.chinese() ? "" : " ", sentences(texts, fitting, from));
            case WECHAT -> lines(texts, fitting, hello(texts, to, from), List.of(from));
            case EMAIL ->
                lines(
                        texts,
                        fitting,
                        texts.text("collection.remind.subject." + fitting.word(), total(), account) + "\n\n"
                                + hello(texts, to, from),
                        List.of("", texts.text("collection.remind.regards", from)));
            case LETTER ->
                lines(
                        texts,
                        fitting,
                        texts.text("collection.remind.title." + fitting.word()) + "\n"
                                + texts.text("collection.remind.to", account) + "\n",
                        List.of("", texts.text("collection.remind.signed", from, asOf)));
        };
    }

    private String hello(Texts texts, Optional<String> to, String from) {
        return to.map(name -> texts.text("collection.remind.hello", name, from))
                .orElseGet(() -> texts.text("collection.remind.hello-nobody", from));
    }

    private String lines(Texts texts, MessageTone tone, String head, List<String> foot) {
        List<String> lines = new ArrayList<>();
        lines.add(head);
        lines.add(opening(texts, tone, "collection.remind.open."));
        debts.stream().limit(MOST_LINES).map(debt -> line(texts, debt)).forEach(lines::add);
        if (debts.size() > MOST_LINES) {
            long others =
                    debts.stream().skip(MOST_LINES).mapToLong(Debt::payableFen).reduce(0, Math::addExact);
            lines.add(texts.text("collection.remind.others", debts.size() - MOST_LINES, money(others)));
        }
        if (debts.size() > 1) {
            lines.add(texts.text("collection.remind.total", total()));
        }
        promise(texts).ifPresent(lines::add);
        if (disputedFen > 0) {
            lines.add(texts.text("collection.remind.dispute", money(disputedFen)));
        }
        lines.add(texts.text("collection.remind.ask." + tone.word(), payUntil));
        lines.add(texts.text("collection.remind.books", booksOf));
        lines.addAll(foot);
        return String.join("\n", lines);
    }

    private List<String> sentences(Texts texts, MessageTone tone, String from) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.text("collection.remind.hello-nobody", from));
        sentences.add(opening(texts, tone, "collection.remind.sms."));
        promise(texts).ifPresent(sentences::add);
        sentences.add(texts.text("collection.remind.sms-ask." + tone.word(), payUntil));
        return sentences;
    }

    private String opening(Texts texts, MessageTone tone, String prefix) {
        LocalDate firstDue = debts.get(0).dueDate();
        return isLate()
                ? texts.text(prefix + tone.word(), total(), debts.get(0).daysPastDue(asOf), booksOf)
                : texts.text(prefix + "due-soon", total(), firstDue);
    }

    private Optional<String> promise(Texts texts) {
        return missed.map(
                promise -> texts.text("collection.remind.promise", promise.dueDate(), money(promise.amountFen())));
    }

    private String line(Texts texts, Debt debt) {
        int days = debt.daysPastDue(asOf);
        return days > 0
                ? texts.text(
                        "collection.remind.line-late",
                        debt.documentNo(),
                        money(debt.payableFen()),
                        debt.dueDate(),
                        days)
                : texts.text("collection.remind.line", debt.documentNo(), money(debt.payableFen()), debt.dueDate());
    }

    private String total() {
        return money(totalFen());
    }

    private String money(long fen) {
        return new Figures(currency).money(fen);
    }
}
