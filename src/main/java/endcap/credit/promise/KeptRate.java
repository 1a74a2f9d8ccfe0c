package endcap.credit.promise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How many promises were kept on time, of those it is known of.
 *
 * <p>A promise the customer took back or put off to a later day counts as not kept on time, or a customer could always be
 * reliable by moving; one moved to an earlier day was replaced and does not count. What is still open does not count.
 *
 * @param kept those of which all came by their day
 * @param of those whose day falls in the twelve months up to today and of which it is known what became of them
 * @param rate {@code kept} ÷ {@code of}, with four decimals at most
 */
public record KeptRate(int kept, int of, BigDecimal rate) {
    private static final int MONTHS = 12;
    private static final int DECIMALS = 4;

    /** The rate of these promises; empty when nothing is known of any. */
    static Optional<KeptRate> of(List<Promise> promises, LocalDate today) {
        List<Promise> counted = promises.stream()
                .filter(promise -> promise.due().isAfter(today.minusMonths(MONTHS)))
                .filter(KeptRate::counts)
                .toList();
        int kept = (int) counted.stream()
                .filter(promise -> promise.state() == PromiseState.KEPT)
                .count();
        return counted.isEmpty() ? Optional.empty() : Optional.of(new KeptRate(kept, counted.size()));
    }

    private KeptRate(int kept, int of) {
        this(
                kept,
                of,
                BigDecimal.valueOf(kept)
                        .divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }

    private static boolean counts(Promise promise) {
        return switch (promise.state()) {
            case OPEN -> false;
            case KEPT, PARTLY, BROKEN, WITHDRAWN -> true;
            case MOVED ->
                promise.movedTo().filter(day -> day.isAfter(promise.due())).isPresent();
        };
    }
}
