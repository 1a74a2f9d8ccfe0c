package endcap.credit;

import java.time.LocalDate;
import java.util.function.IntPredicate;

/**
 * How old the debt is, by days past due and without grace, disputed parts included. Credits that found nothing to pay
 * stand as a negative amount in not due, so that the buckets add up to open items.
 */
public record Ageing(long notDueFen, long days1To30Fen, long days31To60Fen, long days61To90Fen, long over90Fen) {
    public static final Ageing NOTHING = new Ageing(0, 0, 0, 0, 0);

    public static Ageing of(Receivables receivables, LocalDate asOf) {
        return new Ageing(
                sum(receivables, asOf, days -> days <= 0) - receivables.unusedCreditFen(),
                sum(receivables, asOf, days -> days >= 1 && days <= 30),
                sum(receivables, asOf, days -> days >= 31 && days <= 60),
                sum(receivables, asOf, days -> days >= 61 && days <= 90),
                sum(receivables, asOf, days -> days > 90));
    }

    private static long sum(Receivables receivables, LocalDate asOf, IntPredicate bucket) {
        return receivables.debts().stream()
                .filter(debt -> bucket.test(debt.daysPastDue(asOf)))
                .mapToLong(Debt::remainingFen)
                .reduce(0, Math::addExact);
    }

    public long totalFen() {
        return notDueFen + days1To30Fen + days31To60Fen + days61To90Fen + over90Fen;
    }
}
