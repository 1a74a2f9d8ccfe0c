package endcap;

import endcap.config.BotConfig;
import endcap.credit.limit.SeasonTable;
import endcap.credit.limit.SuggestionPolicy;
import endcap.credit.limit.TermLength;
import endcap.credit.watch.WatchPolicy;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What credit.yaml says of suggested limits and of the receivables watch, as their parts of credit know it. */
final class LimitRules {
    private LimitRules() {}

    static SuggestionPolicy suggestion(BotConfig.Suggestion said) {
        Map<TermLength, BigDecimal> term = new EnumMap<>(TermLength.class);
        said.term().forEach((name, factor) -> term.put(TermLength.valueOf(name.toUpperCase(Locale.ROOT)), factor));
        Map<String, SeasonTable.Months> categories = new HashMap<>();
        said.categories()
                .forEach((category, months) ->
                        categories.put(category, new SeasonTable.Months(months.high(), months.low())));
        return new SuggestionPolicy(
                SuggestionPolicy.Reading.valueOf(said.reading().toUpperCase(Locale.ROOT)),
                new TreeMap<>(said.overdue()),
                term,
                new SeasonTable(said.high(), said.low(), categories));
    }

    static WatchPolicy watch(BotConfig.Watch said) {
        return new WatchPolicy(
                said.remindDays(),
                said.urgentDays(),
                said.firstOverdueDays(),
                said.slowerDays(),
                said.limitExpiresDays(),
                said.promiseDays());
    }
}
