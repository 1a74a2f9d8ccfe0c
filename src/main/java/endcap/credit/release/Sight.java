package endcap.credit.release;

import endcap.credit.Ageing;
import endcap.credit.Assessment;
import endcap.credit.Reason;
import endcap.credit.ReasonCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The figures of a held order as somebody saw them; money in fen.
 *
 * @param verdict its word: HOLD, …
 * @param reasons every reason, hard or not
 * @param dataAsOf how old they are; no part of the {@link #mark}, because newer figures that are the same have not moved
 */
record Sight(
        String verdict,
        List<ReasonCode> reasons,
        OptionalLong limitFen,
        long exposureFen,
        long overdueFen,
        Ageing ageing,
        Optional<LocalDate> dataAsOf) {
    private static final int MARK_LENGTH = 6;

    Sight {
        reasons = List.copyOf(reasons);
    }

    static Sight of(Assessment assessed) {
        return new Sight(
                assessed.verdict().word(),
                assessed.verdict().reasons().stream().map(Reason::code).toList(),
                assessed.position().account().limitFen(),
                assessed.exposure().fen(),
                assessed.overdue().amountFen(),
                assessed.ageing(),
                assessed.position().books().asOf());
    }

    /** Six hexadecimal digits that are the same exactly as long as no figure moves. */
    String mark() {
        String figures = verdict + reasons + limitFen + ' ' + exposureFen + ' ' + overdueFen + ' ' + ageing;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(figures.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    boolean held() {
        return verdict.equals("HOLD");
    }

    /** Whether the customer, its account or an ancestor was held. */
    boolean onHold() {
        return reasons.contains(ReasonCode.ON_HOLD);
    }
}
