package endcap;

import endcap.config.BotConfig;
import endcap.config.ConfigProblem;
import endcap.credit.CreditPolicy;
import endcap.credit.PaymentTerms;
import endcap.credit.ReasonCode;
import endcap.credit.release.ReleasePolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The figures of credit.yaml as the policy the credit feature decides by. */
final class CreditRules {
    private static final int FEN_DIGITS = 2;

    private CreditRules() {}

    static CreditPolicy of(BotConfig config) {
        BotConfig.Credit credit = config.credit();
        return new CreditPolicy(
                credit.graceDays(),
                fen(credit.toleranceAmount()),
                credit.tolerancePercent(),
                credit.warnUtilisation(),
                credit.maxOverdueDays(),
                fen(credit.maxOverdueAmount()),
                credit.maxOverdueShare(),
                credit.maxBrokenPromises(),
                credit.staleAfterDays(),
                PaymentTerms.parse(credit.defaultTerms())
                        .orElseThrow(() -> new CannotStart(problem("default_terms: " + credit.defaultTerms()
                                + " are no payment terms; write EOM+30, INV+60 or COD"))),
                config.company().currency(),
                severities(credit.reasons()));
    }

    static ReleasePolicy releases(BotConfig config) {
        BotConfig.Release release = config.credit().release();
        return new ReleasePolicy(
                release.supervisorUpTo(),
                Duration.ofHours(release.pendingHours()),
                release.validDays(),
                release.longestDays(),
                release.reasonsChinese(),
                release.reasonsEnglish());
    }

    private static Map<ReasonCode, CreditPolicy.Severity> severities(Map<String, String> written) {
        Map<ReasonCode, CreditPolicy.Severity> severities = new EnumMap<>(CreditPolicy.defaultSeverities());
        written.forEach((reason, weight) -> {
            try {
                severities.put(
                        ReasonCode.valueOf(reason), CreditPolicy.Severity.valueOf(weight.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new CannotStart(problem("there is no reason '" + reason + "'; the reasons are "
                        + java.util.Arrays.toString(ReasonCode.values())));
            }
        });
        return severities;
    }

    private static long fen(BigDecimal amount) {
        return amount.movePointRight(FEN_DIGITS).setScale(0, RoundingMode.DOWN).longValueExact();
    }

    private static String problem(String message) {
        return new ConfigProblem("credit.yaml", 0, message).toString();
    }
}
