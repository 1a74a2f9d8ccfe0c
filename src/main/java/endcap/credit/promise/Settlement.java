package endcap.credit.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Measures the promises of one account by the money that came. Pure.
 *
 * <p>The promise that falls due first takes its money first, the oldest money first, from the day it was given on; what one
 * took, no other gets. What came by its last day (the due day and the grace days) decides:
 *
 * <ul>
 *   <li><b>kept</b>: all of it came by then; said at once, before the day too
 *   <li><b>partly</b>, <b>broken</b>: some of it, nothing; said when the last day is over and the figures tell of that day
 *   <li><b>open</b>: before that. Figures older than the last day tell nothing: it stays open
 * </ul>
 *
 * <p>Of what invoices lost between two looks the day is not known: it counts as come on the first of the days possible, so
 * the first figures that reach the last day decide. Money that comes later does not change partly or broken into kept, but
 * once all of it is there, it is paid. A receipt dated in time that comes to light late does. Kept is final.
 */
final class Settlement {
    /** A promise as it stands after measuring. */
    record Measured(Promise promise, PromiseState state, long receivedFen, Optional<LocalDate> paidOn) {
        /** Whether something is to be written down. */
        boolean changed() {
            return state != promise.state() || receivedFen != promise.receivedFen() || !paidOn.equals(promise.paidOn());
        }

        /** Whether something became known that people are told: its state, or that it is paid after all. */
        boolean news() {
            return state != promise.state()
                    || (paidOn.isPresent() && promise.paidOn().isEmpty());
        }
    }

    private final Optional<LocalDate> asOf;
    private final LocalDate today;
    private final int graceDays;
    private final List<Money> money;
    private final long[] left;

    private Settlement(Collection<Money> money, Optional<LocalDate> asOf, LocalDate today, int graceDays) {
        this.asOf = asOf;
        this.today = today;
        this.graceDays = graceDays;
        this.money = money.stream().sorted(Money.AS_IT_CAME).toList();
        this.left = this.money.stream().mapToLong(Money::fen).toArray();
    }

    /**
     * The promises that can still be measured, in the order they take money.
     *
     * @param promises all of one account; moved and withdrawn ones take nothing
     * @param asOf the day the books tell the truth of; empty when there are none
     * @param graceDays days after the due day that still count as in time
     */
    static List<Measured> of(
            Collection<Promise> promises,
            Collection<Money> money,
            Optional<LocalDate> asOf,
            LocalDate today,
            int graceDays) {
        Settlement settlement = new Settlement(money, asOf, today, graceDays);
        List<Measured> measured = new ArrayList<>();
        promises.stream()
                .filter(promise -> promise.state() != PromiseState.MOVED && promise.state() != PromiseState.WITHDRAWN)
                .sorted(Comparator.comparing(Promise::due).thenComparing(Promise::id))
                .forEach(promise -> measured.add(settlement.measure(promise)));
        return measured;
    }

    private Measured measure(Promise promise) {
        LocalDate lastDay = promise.due().plusDays(graceDays);
        long needed = promise.amountFen();
        long inTime = 0;
        LocalDate lastCame = promise.due();
        for (int i = 0; i < left.length && needed > 0; i++) {
            long taken = money.get(i).countsFor(promise) ? Math.min(left[i], needed) : 0;
            left[i] -= taken;
            needed -= taken;
            inTime += money.get(i).from().isAfter(lastDay) ? 0 : taken;
            lastCame = taken > 0 ? money.get(i).to() : lastCame;
        }
        // What was once counted stays counted: a file may forget a receipt, a customer does not unpay.
        long received = Math.max(promise.receivedFen(), promise.amountFen() - needed);
        Optional<LocalDate> paidOn = needed == 0 ? Optional.of(lastCame) : Optional.empty();
        return new Measured(
                promise,
                state(promise, inTime, lastDay),
                received,
                promise.paidOn().or(() -> paidOn));
    }

    private PromiseState state(Promise promise, long inTime, LocalDate lastDay) {
        if (promise.state() == PromiseState.KEPT || inTime >= promise.amountFen()) {
            return PromiseState.KEPT;
        }
        boolean known = today.isAfter(lastDay)
                && asOf.filter(day -> !day.isBefore(lastDay)).isPresent();
        if (!known) {
            return promise.state();
        }
        return inTime > 0 || promise.state() == PromiseState.PARTLY ? PromiseState.PARTLY : PromiseState.BROKEN;
    }
}
