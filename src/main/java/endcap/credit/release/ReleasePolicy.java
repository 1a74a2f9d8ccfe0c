package endcap.credit.release;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * The company's rules for releases: the {@code release} section of bot-config/credit.yaml.
 *
 * @param supervisorUpTo the largest order a supervisor may release, itself included, in the account's currency
 * @param pendingFor how long a request waits for a decision
 * @param validDays how many calendar days after the approval one order may be placed, the last day included
 * @param longestDays how far ahead "until a date" may reach
 * @param reasonsChinese usual reasons, offered as buttons
 * @param reasonsEnglish the same for who is answered in English
 */
public record ReleasePolicy(
        BigDecimal supervisorUpTo,
        Duration pendingFor,
        int validDays,
        int longestDays,
        List<String> reasonsChinese,
        List<String> reasonsEnglish) {
    public ReleasePolicy {
        reasonsChinese = List.copyOf(reasonsChinese);
        reasonsEnglish = List.copyOf(reasonsEnglish);
    }
}
