package endcap.credit.limit;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.CreditLedger;
import endcap.credit.CreditPosition;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.language.DateReader;
import endcap.language.Han;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What {@code change amount=200000} does to a wish that is not confirmed yet. */
record LimitChanges(Customers customers, CreditLedger ledger, DateReader dates) {
    private static final Set<String> AMOUNT =
            Set.of("额度", "限额", "金额", "单笔限额", "amount", "limit", "order-limit", "credit_limit", "order_limit");
    private static final Set<String> UNTIL = Set.of("到", "有效期", "到期", "until", "expiry", "valid", "limit_valid_to");
    private static final Set<String> REASON = Set.of("原因", "理由", "reason");

    /**
     * The wish with one field amended.
     *
     * @throws UserError when it has no such field or the value cannot be it
     */
    LimitWish changed(Request request, LimitWish wish, String field, String value) {
        String name = Han.plain(field);
        Customer customer = customers.customer(wish.customerCode());
        CreditPosition position = ledger.position(wish.customerCode(), request.today());
        LimitFigures figures = new LimitFigures(
                value, dates, request.today(), position.account().currency());
        LimitWish changed;
        if (AMOUNT.contains(name) && wish.act().hasAmount()) {
            changed = with(wish, amount(figures, customer), wish.until(), wish.reason());
        } else if (UNTIL.contains(name) && wish.act().hasDate()) {
            changed = with(wish, wish.amountFen(), until(figures, customer), wish.reason());
        } else if (REASON.contains(name)) {
            changed = with(wish, wish.amountFen(), wish.until(), reason(value, customer));
        } else {
            throw UserError.of("limit.field-unknown", field);
        }
        return LimitReader.possible(customer, position, changed);
    }

    private static OptionalLong amount(LimitFigures figures, Customer customer) {
        OptionalLong amount = figures.amountFen();
        if (amount.isEmpty() && !figures.saysNone()) {
            throw UserError.worded("amount.invalid", "error.limit.limit-missing", customer.name());
        }
        return amount;
    }

    private static Optional<LocalDate> until(LimitFigures figures, Customer customer) {
        Optional<LocalDate> until = figures.until();
        if (until.isEmpty() && !figures.saysNone()) {
            throw UserError.of("limit.until-missing", customer.name());
        }
        return until;
    }

    private static String reason(String value, Customer customer) {
        return LimitReason.text(value).orElseThrow(() -> UserError.of("limit.reason-missing", customer.name()));
    }

    private static LimitWish with(LimitWish wish, OptionalLong amount, Optional<LocalDate> until, String reason) {
        return new LimitWish(wish.customerCode(), wish.act(), amount, until, reason, wish.before());
    }
}
