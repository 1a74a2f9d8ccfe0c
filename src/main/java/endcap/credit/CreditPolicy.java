package endcap.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * The company's own answers to what the contract leaves to it; the figures of bot-config/credit.yaml.
 *
 * @param graceDays days after the due date on which a debt is not overdue yet
 * @param toleranceFen how much over the limit is let through
 * @param tolerancePercent the same in percent of the limit, 5 = 5 %; the larger of both counts
 * @param warnUtilisation {@code HIGH_UTILISATION} from this on, 0.8 = 80 %
 * @param maxOverdueDays {@code OVERDUE_DAYS} above this
 * @param maxOverdueFen {@code OVERDUE_AMOUNT} above this; 0 = anything overdue
 * @param maxOverdueShare {@code OVERDUE_SHARE} when overdue ÷ open items is above this, 0.5 = half
 * @param maxBrokenPromises {@code BROKEN_PROMISE} above this many
 * @param staleAfterDays {@code STALE_DATA} when the figures are older than this
 * @param defaultTerms for customers that have none, nor any ancestor
 * @param defaultCurrency for customers that have none, nor any ancestor
 * @param severities how much each reason weighs; one not named is {@link Severity#SOFT}
 */
public record CreditPolicy(
        int graceDays,
        long toleranceFen,
        BigDecimal tolerancePercent,
        BigDecimal warnUtilisation,
        int maxOverdueDays,
        long maxOverdueFen,
        BigDecimal maxOverdueShare,
        int maxBrokenPromises,
        int staleAfterDays,
        PaymentTerms defaultTerms,
        String defaultCurrency,
        Map<ReasonCode, Severity> severities) {
    private static final int PERCENT_DECIMALS = 2;

    /** How much a reason weighs. */
    public enum Severity {
        /** It stops the order. */
        HARD,
        /** It is said, and does not stop the order. */
        SOFT,
        /** It is not looked at. */
        OFF
    }

    public CreditPolicy {
        severities = Map.copyOf(severities);
        if (graceDays < 0 || toleranceFen < 0 || tolerancePercent.signum() < 0) {
            throw new IllegalArgumentException("grace days and tolerances are 0 or more");
        }
    }

    /** What the contract says when credit.yaml says nothing. */
    public static CreditPolicy defaults() {
        return new CreditPolicy(
                0,
                0,
                BigDecimal.ZERO,
                new BigDecimal("0.8"),
                30,
                0,
                // The contract names no figure; with half of the balance late it is no longer one late invoice.
                new BigDecimal("0.5"),
                0,
                2,
                new PaymentTerms.AfterMonthEnd(30),
                "CNY",
                defaultSeverities());
    }

    /** Which reasons stop an order when credit.yaml says nothing. */
    public static Map<ReasonCode, Severity> defaultSeverities() {
        Map<ReasonCode, Severity> severities = new EnumMap<>(ReasonCode.class);
        for (ReasonCode code : ReasonCode.values()) {
            severities.put(
                    code,
                    switch (code) {
                        case ON_HOLD, NO_LIMIT, LIMIT_EXPIRED, OVER_LIMIT, OVER_ORDER_LIMIT, OVERDUE_DAYS ->
                            Severity.HARD;
                        case NO_CREDIT_TERMS,
                                OVERDUE_AMOUNT,
                                OVERDUE_SHARE,
                                BROKEN_PROMISE,
                                HIGH_UTILISATION,
                                STALE_DATA,
                                PREPAID -> Severity.SOFT;
                    });
        }
        return severities;
    }

    /** How much the reason weighs. */
    public Severity severity(ReasonCode code) {
        return severities.getOrDefault(code, Severity.SOFT);
    }

    /** How much over this limit is let through: the larger of amount and percent, rounded down to the fen. */
    public long toleranceOn(long limitFen) {
        long byPercent = BigDecimal.valueOf(limitFen)
                .multiply(tolerancePercent)
                .movePointLeft(PERCENT_DECIMALS)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
        return Math.max(toleranceFen, byPercent);
    }
}
