package endcap.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * What would make it a yes.
 *
 * @param maxOrderNowFen the largest order the amount rules let through now; empty when no amount rule bounds it, as for a
 *     prepaid order
 * @param minPaymentFen the least payment, to {@code clearFirst} in its order, after which the order asked about is no
 *     longer held; 0 when it is not, empty when payment cannot cure it
 * @param clearFirst the overdue debts, oldest first
 */
public record WayOut(OptionalLong maxOrderNowFen, OptionalLong minPaymentFen, List<Debt> clearFirst) {
    public WayOut {
        clearFirst = List.copyOf(clearFirst);
    }

    /** The way out of {@code verdict}, which was decided on the same figures. */
    public static WayOut of(
            CreditPosition position, Order order, CreditPolicy policy, LocalDate today, Verdict verdict) {
        return new WayOut(
                order.prepaid() ? OptionalLong.empty() : maxOrder(position, policy, verdict),
                minPayment(verdict),
                position.overdue(today, policy).items());
    }

    private static OptionalLong maxOrder(CreditPosition position, CreditPolicy policy, Verdict verdict) {
        boolean stopped = verdict.reasons().stream()
                .anyMatch(reason -> reason.hard() && !reason.finding().smallerOrderCures());
        if (stopped) {
            return OptionalLong.of(0);
        }
        OptionalLong orderLimit = position.agreed().orderLimitFen();
        OptionalLong limit = position.account().limitFen();
        if (limit.isEmpty()) {
            return orderLimit;
        }
        long room = Math.subtractExact(
                Math.addExact(limit.getAsLong(), policy.toleranceOn(limit.getAsLong())),
                position.books().exposure().fen());
        return OptionalLong.of(Math.max(0, Math.min(room, orderLimit.orElse(Long.MAX_VALUE))));
    }

    /** Every hard reason has to go, so the largest of what each takes; one that money cannot cure leaves none. */
    private static OptionalLong minPayment(Verdict verdict) {
        List<OptionalLong> needed = verdict.reasons().stream()
                .filter(Reason::hard)
                .map(reason -> reason.finding().curingPaymentFen())
                .toList();
        return needed.stream().allMatch(OptionalLong::isPresent)
                ? OptionalLong.of(
                        needed.stream().mapToLong(OptionalLong::getAsLong).max().orElse(0))
                : OptionalLong.empty();
    }
}
