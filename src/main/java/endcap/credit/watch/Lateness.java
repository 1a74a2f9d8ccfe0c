package endcap.credit.watch;

import endcap.credit.Debt;
import endcap.credit.Receivables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * How late a customer pays, out of what is open: the days past due of every undisputed yuan, on average, what is not due
 * counting as 0. When each invoice was paid is not in the imported figures; this grows when debts are paid later than
 * before, and stays where it is when they are paid as late as ever.
 */
final class Lateness {
    /** Fewer weeks before tell nothing about what is usual. */
    static final int LEAST_WEEKS = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Lateness() {}

    /** In hundredths of a day; 0 with nothing open. */
    static long hundredths(Receivables receivables, LocalDate asOf) {
        BigDecimal open = BigDecimal.ZERO;
        BigDecimal late = BigDecimal.ZERO;
        for (Debt debt : receivables.debts()) {
            BigDecimal payable = BigDecimal.valueOf(debt.payableFen());
            open = open.add(payable);
            late = late.add(payable.multiply(BigDecimal.valueOf(Math.max(0, debt.daysPastDue(asOf)))));
        }
        return open.signum() == 0
                ? 0
                : late.multiply(HUNDRED).divide(open, 0, RoundingMode.HALF_UP).longValueExact();
    }

    /** By how many whole days it is more than the median of earlier weeks; 0 when these are too few. */
    static long daysSlower(long nowHundredths, List<Long> earlierHundredths) {
        if (earlierHundredths.size() < LEAST_WEEKS) {
            return 0;
        }
        List<Long> sorted = earlierHundredths.stream().sorted().toList();
        long usual = sorted.get(sorted.size() / 2);
        return Math.max(0, (nowHundredths - usual) / HUNDRED.longValueExact());
    }
}
