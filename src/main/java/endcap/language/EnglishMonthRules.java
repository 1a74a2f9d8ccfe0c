package endcap.language;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Months and their days in English: Dec 5, 5th of December, 25-Nov-2026, mid December, the 25th. */
final class EnglishMonthRules {
    private static final String NAMES =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String NAME = "(?<name>" + NAMES + ")(?![a-z])\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\da-z%]|[.,/:]\\d)";
    private static final String YEAR = "(?:,?[ -]?(?<year>(?:19|20)\\d\\d)(?!\\d))?";
    private static final String UNIT = "(?! ?(?:" + Unit.ANY.replaceAll("\\?<[A-Z]+>", "?:") + "))";

    private EnglishMonthRules() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.fixed(
                        "(?<!\\d)(?<year>(?:19|20)\\d\\d)[ ,/-]{1,2}" + NAME + "[ -]" + DAY + UNIT,
                        EnglishMonthRules::day),
                DateRule.floating("(?<![a-z])" + NAME + "[ -]?" + DAY + UNIT + YEAR, EnglishMonthRules::day),
                DateRule.floating(
                        "(?<![a-z\\d.,/:$¥-])(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of| day of)?[ -]?" + NAME
                                + YEAR,
                        EnglishMonthRules::day),
                DateRule.floating(
                        "(?<![a-z\\d.,/:$¥-])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?=" + DateWords.TO
                                + "\\d{1,2}(?:st|nd|rd|th)?(?: of)? ?" + NAME + YEAR + ")",
                        EnglishMonthRules::day),
                DateRule.floating(
                        "(?=\\d)(?<=(?:" + NAMES + ")\\.? ?\\d{1,2}(?:st|nd|rd|th)? ?(?:-|to|until|through) ?)" + DAY
                                + UNIT,
                        (words, at) -> at.dayOfMonth(words.number("day"))),
                DateRule.floating(
                        "(?<![a-z])(?:the )?(?<week>first|second|third|fourth|last) week of " + NAME + YEAR,
                        (words, at) -> at.yearly(
                                words.year(),
                                year -> DateWords.week(
                                        YearMonth.of(year, monthNamed(words)), number(words.must("week"))))),
                DateRule.floating(
                        "(?<![a-z])(?:(?<part>early|mid|late|end of|beginning of|end|start of)[ -])?" + NAME
                                + "(?: (?<year>20\\d\\d)(?!\\d))?",
                        EnglishMonthRules::month),
                DateRule.floating(
                        "(?<![a-z])(?:on |by )?the (?<day>\\d{1,2})(?:st|nd|rd|th)(?=$|[\\s]*(?:[,.;!?，。；！？]|of|and|to|at|in|for|[^\\sa-z\\d]))",
                        (words, at) -> at.dayOfMonth(words.number("day"))),
                DateRule.floating(
                        "(?<![a-z])(?:on|by|before|until) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)(?![a-z])",
                        (words, at) -> at.dayOfMonth(words.number("day"))));
    }

    private static Period day(Words words, Standpoint at) {
        return at.monthDay(words.year(), monthNamed(words).getValue(), words.number("day"));
    }

    /** May, march and mar are other words too; on their own they need in, by, of and the like before them. */
    private static @Nullable Period month(Words words, Standpoint at) {
        boolean doubtful =
                List.of("may", "march", "mar", "sep", "dec", "jan", "jun").contains(words.must("name"));
        boolean shown = words.part("part") != null
                || words.year() != null
                || (words.before() + words.after()).isBlank()
                || words.before()
                        .matches(
                                "(?s).*(?<![a-z])(?:in|by|of|until|till|before|since|from|next|last|this|for|to|during|after|-) ?");
        if (doubtful && !shown) {
            return null;
        }
        Month month = monthNamed(words);
        String part = words.part("part");
        return at.yearly(words.year(), year -> part(YearMonth.of(year, month), part));
    }

    private static Period part(YearMonth month, @Nullable String part) {
        if (part == null) {
            return DateWords.whole(month);
        }
        return DateWords.part(
                month,
                switch (part) {
                    case "early" -> "上旬";
                    case "mid" -> "中旬";
                    case "late" -> "下旬";
                    case "beginning of", "start of" -> "初";
                    default -> "底";
                });
    }

    /** The number of a week in its month; 0 for the last. */
    private static int number(String ordinal) {
        return (List.of("last", "first", "second", "third", "fourth")).indexOf(ordinal);
    }

    private static Month monthNamed(Words words) {
        String begins = words.must("name").substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(begins)) {
                return month;
            }
        }
        throw new IllegalStateException(begins + " begins no month");
    }
}
