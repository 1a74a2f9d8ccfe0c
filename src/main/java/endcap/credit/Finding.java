package endcap.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** One rule that said something, with the figures it was said on and what would silence it. Money in fen. */
public sealed interface Finding {
    ReasonCode code();

    /** Whether an order that is small enough would not meet it. */
    default boolean smallerOrderCures() {
        return false;
    }

    /** The least payment, oldest overdue debt first, after which it is no longer said; empty when no payment helps. */
    default OptionalLong curingPaymentFen() {
        return OptionalLong.empty();
    }

    /** Who is held, nearest first. */
    record OnHold(List<CustomerHold> holds) implements Finding {
        public OnHold {
            holds = List.copyOf(holds);
        }

        @Override
        public ReasonCode code() {
            return ReasonCode.ON_HOLD;
        }
    }

    record NoLimit() implements Finding {
        @Override
        public ReasonCode code() {
            return ReasonCode.NO_LIMIT;
        }
    }

    record NoCreditTerms() implements Finding {
        @Override
        public ReasonCode code() {
            return ReasonCode.NO_CREDIT_TERMS;
        }
    }

    /** The limit's last valid day, which is over. */
    record LimitExpired(LocalDate validTo) implements Finding {
        @Override
        public ReasonCode code() {
            return ReasonCode.LIMIT_EXPIRED;
        }
    }

    record OverLimit(long exposureFen, long orderFen, long limitFen, long toleranceFen) implements Finding {
        @Override
        public ReasonCode code() {
            return ReasonCode.OVER_LIMIT;
        }

        /** How much too much it is. */
        public long overFen() {
            return exposureFen + orderFen - limitFen - toleranceFen;
        }

        @Override
        public boolean smallerOrderCures() {
            return true;
        }

        @Override
        public OptionalLong curingPaymentFen() {
            return OptionalLong.of(overFen());
        }
    }

    record OverOrderLimit(long orderFen, long orderLimitFen) implements Finding {
        @Override
        public ReasonCode code() {
            return ReasonCode.OVER_ORDER_LIMIT;
        }

        @Override
        public boolean smallerOrderCures() {
            return true;
        }
    }

    /** The oldest overdue debt is {@code oldestDays} past due; {@code tooOldFen} is past due for more than allowed. */
    record OverdueDays(int oldestDays, int maxDays, long tooOldFen) implements Finding {
        @Override
        public ReasonCode code() {
            return ReasonCode.OVERDUE_DAYS;
        }

        @Override
        public OptionalLong curingPaymentFen() {
            return OptionalLong.of(tooOldFen);
        }
    }

    record OverdueAmount(long overdueFen, int oldestDays, long maxFen) implements Finding {
        @Override
        public ReasonCode code() {
            return ReasonCode.OVERDUE_AMOUNT;
        }

        @Override
        public OptionalLong curingPaymentFen() {
            return OptionalLong.of(overdueFen - maxFen);
        }
    }

    record OverdueShare(long overdueFen, long openItemsFen, BigDecimal maxShare) implements Finding {
        @Override
        public ReasonCode code() {
            return ReasonCode.OVERDUE_SHARE;
        }

        /** Solves (overdue − p) ≤ share × (open items − p) for p: a payment makes both smaller. */
        @Override
        public OptionalLong curingPaymentFen() {
            BigDecimal tooMuch =
                    BigDecimal.valueOf(overdueFen).subtract(maxShare.multiply(BigDecimal.valueOf(openItemsFen)));
            return OptionalLong.of(tooMuch.divide(BigDecimal.ONE.subtract(maxShare), 0, RoundingMode.CEILING)
                    .longValueExact());
        }
    }

    /** Payments that were promised and did not come, by the day they were promised for. */
    record BrokenPromise(List<MissedPromise> promises) implements Finding {
        public BrokenPromise {
            promises = List.copyOf(promises);
        }

        @Override
        public ReasonCode code() {
            return ReasonCode.BROKEN_PROMISE;
        }
    }

    record HighUtilisation(long exposureFen, long limitFen, BigDecimal warnFrom) implements Finding {
        @Override
        public ReasonCode code() {
            return ReasonCode.HIGH_UTILISATION;
        }

        /** One fen beneath the line. */
        @Override
        public OptionalLong curingPaymentFen() {
            BigDecimal line = warnFrom.multiply(BigDecimal.valueOf(limitFen));
            return OptionalLong.of(BigDecimal.valueOf(exposureFen)
                            .subtract(line)
                            .setScale(0, RoundingMode.FLOOR)
                            .longValueExact()
                    + 1);
        }
    }

    record StaleData(LocalDate dataAsOf, int ageDays, int maxDays) implements Finding {
        @Override
        public ReasonCode code() {
            return ReasonCode.STALE_DATA;
        }
    }

    record Prepaid() implements Finding {
        @Override
        public ReasonCode code() {
            return ReasonCode.PREPAID;
        }
    }
}
