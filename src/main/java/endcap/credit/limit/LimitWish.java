package endcap.credit.limit;

import endcap.credit.CreditGrant;
import endcap.draft.Draft;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is to be set for a customer, and what was there when that was shown.
 *
 * @param amountFen of a limit; empty takes it away
 * @param until the limit's last valid day; empty leaves it as it is, and takes it away where only that is set
 * @param before what was decided when the person was shown this
 */
record LimitWish(
        String customerCode,
        LimitAct act,
        OptionalLong amountFen,
        Optional<LocalDate> until,
        String reason,
        CreditGrant before) {
    private static final CreditGrant NOTHING =
            new CreditGrant(OptionalLong.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty());
    private static final String BEFORE = "before.";

    /** What would be decided then. */
    CreditGrant after() {
        return switch (act) {
            case LIMIT ->
                new CreditGrant(
                        amountFen,
                        amountFen.isEmpty() ? Optional.empty() : until.or(before::limitValidTo),
                        before.orderLimitFen(),
                        before.hold());
            case ORDER_LIMIT -> new CreditGrant(before.limitFen(), before.limitValidTo(), amountFen, before.hold());
            case HOLD ->
                new CreditGrant(before.limitFen(), before.limitValidTo(), before.orderLimitFen(), Optional.of(reason));
            case UNHOLD ->
                new CreditGrant(before.limitFen(), before.limitValidTo(), before.orderLimitFen(), Optional.empty());
            case EXPIRY -> new CreditGrant(before.limitFen(), until, before.orderLimitFen(), before.hold());
        };
    }

    /** The same wish with its reason. */
    LimitWish because(String why) {
        return new LimitWish(customerCode, act, amountFen, until, why, before);
    }

    /** The same wish over what is decided now. */
    LimitWish over(CreditGrant now) {
        return new LimitWish(customerCode, act, amountFen, until, reason, now);
    }

    /** The fields of its draft. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("customer", customerCode);
        fields.put("act", act.name().toLowerCase(Locale.ROOT));
        amountFen.ifPresent(fen -> fields.put("amount", Long.toString(fen)));
        until.ifPresent(day -> fields.put("until", day.toString()));
        fields.put("reason", reason);
        for (GrantField field : GrantField.values()) {
            // A hold nobody gave a reason for is a blank, and not nothing.
            field.in(before).ifPresent(value -> fields.put(BEFORE + field.stored(), "=" + value));
        }
        return fields;
    }

    /** What a draft of this kind holds. */
    static LimitWish of(Draft draft) {
        CreditGrant before = NOTHING;
        for (GrantField field : GrantField.values()) {
            before = field.with(before, draft.find(BEFORE + field.stored()).map(value -> value.substring(1)));
        }
        return new LimitWish(
                draft.field("customer"),
                LimitAct.valueOf(draft.field("act").toUpperCase(Locale.ROOT)),
                draft.find("amount")
                        .map(fen -> OptionalLong.of(Long.parseLong(fen)))
                        .orElseGet(OptionalLong::empty),
                draft.find("until").map(LocalDate::parse),
                draft.field("reason"),
                before);
    }
}
