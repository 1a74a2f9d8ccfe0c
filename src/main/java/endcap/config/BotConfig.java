package endcap.config;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything bot-config/ says, with the defaults where it says nothing. */
public record BotConfig(
        Company company,
        Database database,
        Web web,
        Knowledge knowledge,
        Reminders reminders,
        Slack slack,
        String terminalPerson,
        List<PersonEntry> people,
        Map<String, List<String>> commands,
        Credit credit,
        Visits visits,
        Calendar calendar,
        Map<String, List<String>> headers,
        List<WorksheetFile> worksheets) {

    /** The company: its zone decides what "today" is. */
    public record Company(ZoneId zone, String currency, String language) {}

    /** The database; a blank URL means SQLite in the data folder. */
    public record Database(String url, String user) {}

    /** The web chat. */
    public record Web(String host, int port, String publicUrl, int sessionHours, int messagesPerMinute) {}

    /** Which parts of the search are used. */
    public record Knowledge(boolean meaning, boolean synonyms, boolean pinyin, boolean typos) {}

    /**
     * The looking after what is due.
     *
     * @param every how long one look counts
     */
    public record Reminders(Duration every) {}

    /**
     * The Slack channel; its tokens come from the environment.
     *
     * @param home the sentences whose answers the home tab shows, top to bottom
     * @param unaskedFrom when people are first told unasked what waits for them, in the company's zone
     * @param unaskedTo when no more
     */
    public record Slack(List<String> home, LocalTime unaskedFrom, LocalTime unaskedTo) {}

    /** A line of people.yaml; blank texts where nothing was said. */
    public record PersonEntry(
            String id, String name, String role, String team, String language, String slack, String tokenSha256) {}

    /** The credit policy; amounts in the account's currency, shares as fractions of 1. */
    public record Credit(
            String defaultTerms,
            int graceDays,
            BigDecimal toleranceAmount,
            BigDecimal tolerancePercent,
            BigDecimal warnUtilisation,
            int maxOverdueDays,
            BigDecimal maxOverdueAmount,
            BigDecimal maxOverdueShare,
            int maxBrokenPromises,
            int staleAfterDays,
            Map<String, String> reasons,
            Dispute dispute,
            Release release,
            Collection collection,
            Suggestion suggestion,
            Watch watch) {}

    /** How long a dispute may wait for finance before it is reminded, in days. */
    public record Dispute(int remindAfterDays) {}

    /** How a held order is let go; the amount in the account's currency. */
    public record Release(
            BigDecimal supervisorUpTo,
            int pendingHours,
            int validDays,
            int longestDays,
            List<String> reasonsChinese,
            List<String> reasonsEnglish) {}

    /**
     * How money that is late is collected.
     *
     * @param stepFromDays days past due from which the steps after the reminder are due, mildest first
     * @param occasionsOff settings in which a debt must not be brought up
     */
    public record Collection(
            int remindBeforeDays,
            List<Integer> stepFromDays,
            int brokenPromiseWorkingDays,
            int payWithinWorkingDays,
            Set<String> occasionsOff) {}

    /**
     * The coefficients of suggested limits.
     *
     * @param reading overdue or term
     * @param overdue by the most days overdue it counts for
     * @param term by cash, weekly, half_monthly, monthly_30 and monthly_60
     */
    public record Suggestion(
            String reading,
            Map<Integer, BigDecimal> overdue,
            Map<String, BigDecimal> term,
            BigDecimal high,
            BigDecimal low,
            Map<String, SeasonMonths> categories) {}

    /** The months, 1 to 12, in which a category sells more, and less, than usual. */
    public record SeasonMonths(Set<Integer> high, Set<Integer> low) {}

    /** From when on something is a sign of the receivables watch, in days. */
    public record Watch(
            int remindDays,
            int urgentDays,
            int firstOverdueDays,
            int slowerDays,
            int limitExpiresDays,
            int promiseDays) {}

    /**
     * How often customers are visited, in days; 0 for never by itself.
     *
     * @param byCustomer by code, instead of the grade's
     */
    public record Visits(
            Map<String, Integer> byGrade, int withoutGrade, Set<String> kinds, Map<String, Integer> byCustomer) {}

    /** Days that are free though it is a weekday, and weekend days that are worked. */
    public record Calendar(Set<LocalDate> daysOff, Set<LocalDate> workingDays) {}
}
