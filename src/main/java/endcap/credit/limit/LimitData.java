package endcap.credit.limit;

import endcap.credit.Assessment;
import endcap.credit.CreditAnswer;
import endcap.credit.CreditGrant;
import endcap.customer.CustomerRef;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What was set, or is about to be, for one customer.
 *
 * @param status draft, confirmed, or undone: then the changes are those taken back
 * @param creditAccount whose limit counts afterwards
 * @param affected how many customers beneath it that changes too
 */
public record LimitData(
        CustomerRef customer,
        CustomerRef creditAccount,
        String status,
        String currency,
        List<Change> changes,
        String reason,
        String exposure,
        BeforeAndAfter available,
        BeforeAndAfter verdict,
        int affected) {
    public LimitData {
        changes = List.copyOf(changes);
    }

    /** One figure, by its name in the customers file; null for none. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}

    /** A figure before and after; null without a limit. */
    public record BeforeAndAfter(
            @Nullable String before, @Nullable String after) {}

    static LimitData of(String status, LimitWish wish, Assessment before, Assessment after, int affected) {
        return new LimitData(
                after.position().customer(),
                after.position().account().customer(),
                status,
                after.currency(),
                changes(wish.before(), wish.after()),
                wish.reason(),
                CreditAnswer.money(after.exposure().fen()),
                new BeforeAndAfter(available(before), available(after)),
                new BeforeAndAfter(before.verdict().word(), after.verdict().word()),
                affected);
    }

    private static List<Change> changes(CreditGrant before, CreditGrant after) {
        return GrantField.differing(before, after).stream()
                .map(field -> new Change(field.stored(), value(field, before), value(field, after)))
                .toList();
    }

    private static @Nullable String value(GrantField field, CreditGrant grant) {
        @Nullable String stored = field.in(grant).orElse(null);
        boolean money = field == GrantField.CREDIT_LIMIT || field == GrantField.ORDER_LIMIT;
        return money && stored != null ? CreditAnswer.money(Long.parseLong(stored)) : stored;
    }

    private static @Nullable String available(Assessment assessed) {
        OptionalLong fen =
                assessed.exposure().availableFen(assessed.position().account().limitFen());
        return fen.isEmpty() ? null : CreditAnswer.money(fen.getAsLong());
    }
}
