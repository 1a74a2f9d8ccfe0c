package endcap.config;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sections of credit.yaml about suggested limits and about the receivables watch. */
final class LimitSections {
    private static final Set<String> READINGS = Set.of("overdue", "term");
    private static final int MONTHS = 12;

    /** The catalogue's tables, for what the file does not say. */
    private static final Map<String, String> OVERDUE = ordered("0", "1.0", "15", "0.9", "30", "0.7", "60", "0.4");

    private static final Map<String, String> TERM =
            ordered("cash", "0", "weekly", "0.5", "half_monthly", "1.0", "monthly_30", "2.0", "monthly_60", "3.0");

    private LimitSections() {}

    static BotConfig.Suggestion suggestion(YamlSection section) {
        String reading = section.value("reading", "overdue", "overdue or term", text -> {
            if (!READINGS.contains(text)) {
                throw new IllegalArgumentException();
            }
            return text;
        });
        YamlSection season = section.section("season");
        BotConfig.Suggestion suggestion = new BotConfig.Suggestion(
                reading,
                overdue(section.section("overdue")),
                term(section.section("term")),
                factor(season, "high", "1.2"),
                factor(season, "low", "0.8"),
                categories(season.section("categories")));
        season.done();
        section.done();
        return suggestion;
    }

    private static Map<Integer, BigDecimal> overdue(YamlSection table) {
        Map<Integer, BigDecimal> coefficients = new LinkedHashMap<>();
        if (table.keys().isEmpty()) {
            OVERDUE.forEach((days, factor) -> coefficients.put(Integer.valueOf(days), new BigDecimal(factor)));
        }
        for (String days : table.keys()) {
            BigDecimal factor = factor(table, days, "0");
            if (days.matches("\\d{1,4}")) {
                coefficients.put(Integer.valueOf(days), factor);
            } else {
                table.problem(table.lineOf(days), "'" + days + "' is not a number of days; write {0: 1.0, 15: 0.9}");
            }
        }
        return coefficients;
    }

    private static Map<String, BigDecimal> term(YamlSection table) {
        Map<String, BigDecimal> coefficients = new LinkedHashMap<>();
        TERM.forEach((term, factor) -> coefficients.put(term, factor(table, term, factor)));
        table.done();
        return coefficients;
    }

    private static Map<String, BotConfig.SeasonMonths> categories(YamlSection table) {
        Map<String, BotConfig.SeasonMonths> categories = new LinkedHashMap<>();
        for (String category : table.keys()) {
            YamlSection months = table.section(category);
            categories.put(category, new BotConfig.SeasonMonths(months(months, "high"), months(months, "low")));
            months.done();
        }
        return categories;
    }

    private static Set<Integer> months(YamlSection section, String key) {
        Set<Integer> months = new HashSet<>();
        for (String month : section.texts(key)) {
            if (month.matches("\\d{1,2}") && Integer.parseInt(month) >= 1 && Integer.parseInt(month) <= MONTHS) {
                months.add(Integer.valueOf(month));
            } else {
                section.problem(section.lineOf(key), "'" + month + "' is not a month; write 1 to 12");
            }
        }
        return months;
    }

    static BotConfig.Watch watch(YamlSection section) {
        BotConfig.Watch watch = new BotConfig.Watch(
                section.number("remind_days", 7, 0),
                section.number("urgent_days", 3, 0),
                section.number("first_overdue_days", 7, 1),
                section.number("slower_days", 5, 1),
                section.number("limit_expires_days", 30, 0),
                section.number("promise_days", 7, 0));
        section.done();
        return watch;
    }

    private static BigDecimal factor(YamlSection section, String key, String fallback) {
        return section.value(key, new BigDecimal(fallback), "a number that is not negative, such as 0.9", text -> {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() < 0) {
                throw new IllegalArgumentException();
            }
            return number;
        });
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        List<String> all = List.of(pairs);
        for (int i = 0; i < all.size(); i += 2) {
            map.put(all.get(i), all.get(i + 1));
        }
        return map;
    }
}
