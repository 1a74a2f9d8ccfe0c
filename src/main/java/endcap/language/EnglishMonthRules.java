package endcap.language;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Months, quarters and years in English: Dec 5, 5th of December, end of month, mid December, the 25th, year end. */
final class EnglishMonthRules {
    private static final String NAMES =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String NAME = "(?<name>" + NAMES + ")(?![a-z])\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\da-z%]|[.,/:]\\d)";
    private static final String YEAR = "(?:,? ?(?<year>(?:19|20)\\d\\d)(?!\\d))?";
    private static final String UNIT = "(?! ?(?:" + Unit.ANY.replaceAll("\\?<[A-Z]+>", "?:") + "))";
    private static final String MONTH = "(?:(?<which>this|next|last|the) )?month";

    private EnglishMonthRules() {}

    static List<DateRule> rules() {
        String end = "(?<![a-z])(?:the )?(?<part>end|beginning|start|middle)(?: of|-of)? ";
        return List.of(
                DateRule.floating("(?<![a-z])" + NAME + " ?" + DAY + UNIT + YEAR, EnglishMonthRules::day),
                DateRule.floating(
                        "(?<![a-z\\d.,/:$¥-])(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of| day of)? ?" + NAME + YEAR,
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
                        "(?<![a-z])(?:(?<part>early|mid|late|end of|beginning of|end|start of)[ -])?" + NAME
                                + "(?: (?<year>20\\d\\d)(?!\\d))?",
                        EnglishMonthRules::month),
                DateRule.fixed(end + MONTH + "(?![a-z])", EnglishMonthRules::partOfMonth),
                DateRule.fixed(
                        "(?<![a-z])(?:month[- ]?end|eom)(?![a-z])",
                        (words, at) -> Period.of(at.month().atEndOfMonth())),
                DateRule.fixed(
                        "(?<![a-z])mid[- ]month(?![a-z])",
                        (words, at) -> Period.of(at.month().atDay(15))),
                DateRule.fixed(end + "(?:(?:this|the) )?year(?![a-z])", EnglishMonthRules::partOfYear),
                DateRule.fixed(
                        "(?<![a-z])(?:year[- ]?end|eoy)(?![a-z])",
                        (words, at) -> Period.of(LocalDate.of(at.year(), 12, 31))),
                DateRule.fixed(
                        end + "(?:(?<which>this|next|last|the) )?quarter(?![a-z])", EnglishMonthRules::partOfQuarter),
                DateRule.floating(
                        "(?<![a-z])(?<part>first|second) half(?: of (?<year>this year|20\\d\\d)| of the year)?(?![a-z])",
                        EnglishMonthRules::half),
                DateRule.floating(
                        "(?<![a-z])(?:on |by )?the (?<day>\\d{1,2})(?:st|nd|rd|th)(?=$|[\\s]*(?:[,.;!?，。；！？]|of|and|to|at|in|for|[^\\sa-z\\d]))",
                        (words, at) -> at.dayOfMonth(words.number("day"))),
                DateRule.floating(
                        "(?<![a-z])(?:on|by|before|until) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)(?![a-z])",
                        (words, at) -> at.dayOfMonth(words.number("day"))));
    }

    private static Period day(Words words, Standpoint at) {
        return at.monthDay(words.part("year"), monthNamed(words).getValue(), words.number("day"));
    }

    /** May, march and mar are other words too; on their own they need in, by, of and the like before them. */
    private static @Nullable Period month(Words words, Standpoint at) {
        boolean doubtful =
                List.of("may", "march", "mar", "sep", "dec", "jan", "jun").contains(words.must("name"));
        boolean shown = words.part("part") != null
                || words.part("year") != null
                || (words.before() + words.after()).isBlank()
                || words.before()
                        .matches(
                                "(?s).*(?<![a-z])(?:in|by|of|until|till|before|since|from|next|last|this|for|to|during|after|-) ?");
        if (doubtful && !shown) {
            return null;
        }
        Month month = monthNamed(words);
        String part = words.part("part");
        return at.yearly(words.part("year"), year -> part(YearMonth.of(year, month), part));
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

    private static LocalDate edge(Period period, String part) {
        return switch (part) {
            case "end" -> period.to();
            case "middle" -> period.from().plusDays(14);
            default -> period.from();
        };
    }

    private static Period partOfMonth(Words words, Standpoint at) {
        int steps = words.part("which") == null ? 0 : DateWords.steps(words.must("which"));
        return Period.of(edge(DateWords.whole(at.month().plusMonths(steps)), words.must("part")));
    }

    private static Period partOfQuarter(Words words, Standpoint at) {
        int steps = words.part("which") == null ? 0 : DateWords.steps(words.must("which"));
        return Period.of(edge(SeasonRules.quarterOn(at, steps), words.must("part")));
    }

    private static Period partOfYear(Words words, Standpoint at) {
        boolean middle = words.must("part").equals("middle");
        return Period.of(
                middle ? LocalDate.of(at.year(), 6, 30) : edge(SeasonRules.year(at.year()), words.must("part")));
    }

    private static Period half(Words words, Standpoint at) {
        int first = words.must("part").equals("first") ? 1 : 7;
        int year = words.part("year") == null ? at.year() : at.yearNamed(words.must("year"));
        return new Period(
                LocalDate.of(year, first, 1), YearMonth.of(year, first + 5).atEndOfMonth());
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
