package endcap.credit;

import java.time.LocalDate;

/**
 * A verdict with everything it was found on: what an answer is made of.
 *
 * @param order {@link Order#none()} when only the standing was asked
 * @param asOf the day it was decided for
 */
public record Assessment(
        CreditPosition position,
        Order order,
        LocalDate asOf,
        Exposure exposure,
        Ageing ageing,
        Overdue overdue,
        Verdict verdict,
        WayOut wayOut) {
    public static Assessment of(CreditPosition position, Order order, CreditPolicy policy, LocalDate today) {
        Verdict verdict = CreditCheck.decide(position, order, policy, today);
        return new Assessment(
                position,
                order,
                today,
                position.books().exposure(),
                Ageing.of(position.books().receivables(), today),
                position.overdue(today, policy),
                verdict,
                WayOut.of(position, order, policy, today, verdict));
    }

    public String currency() {
        return position.account().currency();
    }
}
