package endcap.credit.limit;

import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.CreditLedger;
import endcap.credit.CreditPosition;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.customer.Customers.Mention;
import endcap.language.DateReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Understands what finance wants set: for whom, what, until when, and why. */
final class LimitReader {
    private final Customers customers;
    private final CreditLedger ledger;
    private final DateReader dates;

    LimitReader(Customers customers, CreditLedger ledger, DateReader dates) {
        this.customers = customers;
        this.ledger = ledger;
        this.dates = dates;
    }

    /**
     * Reads the words after the command, or the whole sentence.
     *
     * @param from where in {@code words} the words end that say what is to be set
     * @throws UserError when the customer, a figure or the reason is missing or cannot be used
     */
    LimitWish read(Request request, LimitAct act, String words, int from) {
        LimitReason cut = LimitReason.cut(words);
        Mention mention = customers.mention(request.saying((act.word() + " " + words).strip()), cut.head());
        Customer customer = mention.customer();
        CreditPosition position = ledger.position(customer.code(), request.today());
        LimitFigures figures = new LimitFigures(
                blanked(cut.head(), mention),
                dates,
                request.today(),
                position.account().currency());
        LimitWish wish = new LimitWish(
                customer.code(),
                act,
                act.hasAmount() ? amount(act, customer, figures, cut) : OptionalLong.empty(),
                act.hasDate() ? until(act, customer, figures, cut) : Optional.empty(),
                "",
                ledger.grant(customer.code()));
        int read = Math.max(Math.max(from, mention.end()), figures.end(act));
        String reason = reason(cut, read).orElseThrow(() -> reasonMissing(wish, customer));
        return possible(customer, position, wish.because(reason));
    }

    /** What no word announces as the reason is what stands behind all that was read. */
    private static Optional<String> reason(LimitReason cut, int read) {
        String head = cut.head();
        return cut.reason().or(() -> LimitReason.text(head.substring(Math.min(read, head.length()))));
    }

    private static Optional<LocalDate> until(LimitAct act, Customer customer, LimitFigures figures, LimitReason cut) {
        Optional<LocalDate> until = figures.until();
        if (act == LimitAct.EXPIRY && until.isEmpty() && !figures.saysNone()) {
            throw UserError.of("limit.until-missing", customer.name()).asking(again(act, customer, "{}", cut));
        }
        return until;
    }

    private static String blanked(String head, Mention mention) {
        return head.substring(0, mention.start())
                + " ".repeat(mention.end() - mention.start())
                + head.substring(mention.end());
    }

    private static OptionalLong amount(LimitAct act, Customer customer, LimitFigures figures, LimitReason cut) {
        OptionalLong amount = figures.amountFen();
        if (amount.isEmpty() && !figures.saysNone()) {
            throw UserError.worded("amount.invalid", "error.limit.limit-missing", customer.name())
                    .offering(java.util.List.of(new Choice(customer.name(), "/credit " + customer.code())))
                    .asking(again(act, customer, "{}", cut));
        }
        return amount;
    }

    private static String again(LimitAct act, Customer customer, String figure, LimitReason cut) {
        String reason =
                cut.reason().map(text -> " 原因 " + text.replace("{}", "")).orElse("");
        return "/credit " + act.word() + " " + customer.code() + " " + figure + reason;
    }

    /** Asks for the reason; the answer completes the sentence that says everything else again. */
    private static UserError reasonMissing(LimitWish wish, Customer customer) {
        return UserError.of("limit.reason-missing", customer.name())
                .asking("/credit " + wish.act().word() + " " + customer.code() + LimitSentence.figures(wish)
                        + " 原因 {}");
    }

    /** Refuses what would change nothing, or set something that is not there. */
    static LimitWish possible(Customer customer, CreditPosition position, LimitWish wish) {
        if (wish.act() == LimitAct.UNHOLD && wish.before().hold().isEmpty()) {
            throw position.agreed().holds().stream()
                    .findFirst()
                    .map(hold -> UserError.of(
                            "limit.held-above", customer.name(), hold.customer().name()))
                    .orElseGet(() -> UserError.of("limit.not-held", customer.name()));
        }
        if (wish.act() == LimitAct.EXPIRY && wish.before().limitFen().isEmpty()) {
            throw UserError.of("limit.no-limit-to-expire", customer.name());
        }
        if (GrantField.differing(wish.before(), wish.after()).isEmpty()) {
            throw UserError.of("limit.set-already", customer.name());
        }
        return wish;
    }
}
