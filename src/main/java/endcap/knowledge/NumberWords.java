package endcap.knowledge;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers written as words, read generously: every reading a person may have in mind counts. */
final class NumberWords {
    private static final String ENGLISH_WORD = "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
            + "|eighty|ninety|hundred|thousand|million)";
    private static final Pattern ENGLISH =
            Pattern.compile("\\b" + ENGLISH_WORD + "(?:[- ](?:and )?" + ENGLISH_WORD + ")*\\b");
    private static final Pattern CHINESE = Pattern.compile("[〇零一二两三四五六七八九十百千万]+");
    private static final Pattern CHINESE_MONEY = Pattern.compile("([一二两三四五六七八九十百千]+)[块元点倍个]([一二三四五六七八九半])");
    private static final Pattern CHINESE_SHARE = Pattern.compile("([一二两三四五六七八九])[成折]([一二三四五六七八九])?");
    private static final Pattern CHINESE_PERCENT = Pattern.compile("百分之([一二两三四五六七八九十百]+)");
    private static final Pattern SHORT = Pattern.compile("([一二两三四五六七八九十]+)([万千百])([一二三四五六七八九])(?![十百千万])");

    /** Words that mean a number besides what they say. */
    private static final Map<Pattern, List<String>> MEANT = Map.ofEntries(
            Map.entry(Pattern.compile("half|半"), List.of("0.5", "2", "30", "6")),
            Map.entry(Pattern.compile("twice|double|both|pair|couple|second|双|俩|对半|翻倍|月中"), List.of("2", "15")),
            Map.entry(Pattern.compile("third|triple"), List.of("3")),
            Map.entry(Pattern.compile("quarter|季"), List.of("4", "0.25", "3", "15")),
            Map.entry(Pattern.compile("fourth"), List.of("4")),
            Map.entry(Pattern.compile("fifth"), List.of("5", "0.2")),
            Map.entry(Pattern.compile("sixth"), List.of("6")),
            Map.entry(Pattern.compile("seventh"), List.of("7")),
            Map.entry(Pattern.compile("eighth"), List.of("8")),
            Map.entry(Pattern.compile("ninth"), List.of("9")),
            Map.entry(Pattern.compile("tenth"), List.of("10", "0.1")),
            Map.entry(Pattern.compile("eleventh"), List.of("11")),
            Map.entry(Pattern.compile("twelfth|dozen|year"), List.of("12")),
            Map.entry(Pattern.compile("noon|中午"), List.of("12")),
            Map.entry(Pattern.compile("fortnight"), List.of("2", "14")),
            Map.entry(Pattern.compile("二八|八二"), List.of("80", "20")));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final RuleBasedNumberFormat english =
            new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    private final RuleBasedNumberFormat chinese =
            new RuleBasedNumberFormat(Locale.CHINESE, RuleBasedNumberFormat.SPELLOUT);

    /** All numbers the words of a text may mean. */
    Set<BigDecimal> in(String lowerCase) {
        Set<BigDecimal> meant = new HashSet<>();
        // One is said in many words, such as "a" and "once", and never worth a look.
        meant.add(BigDecimal.ONE);
        english(lowerCase, meant);
        chinese(lowerCase, meant);
        MEANT.forEach((words, numbers) -> {
            if (words.matcher(lowerCase).find()) {
                numbers.forEach(number -> meant.add(new BigDecimal(number)));
            }
        });
        for (int month = 0; month < MONTHS.size(); month++) {
            if (Pattern.compile("\\b" + MONTHS.get(month)).matcher(lowerCase).find()) {
                meant.add(BigDecimal.valueOf(month + 1L));
            }
        }
        return stripped(meant);
    }

    private void english(String text, Set<BigDecimal> to) {
        for (Matcher found = ENGLISH.matcher(text); found.find(); ) {
            String phrase = found.group().replace(" and ", " ");
            add(english, phrase, to);
            for (String part : phrase.split("[- ]")) {
                add(english, part, to);
            }
            decimal(text.substring(found.end()), phrase, to);
        }
    }

    /** "Two point five", "nine-twenty" for a price. */
    private void decimal(String rest, String whole, Set<BigDecimal> to) {
        Matcher point =
                Pattern.compile("^ (?:point|yuan)? ?(" + ENGLISH_WORD + ")").matcher(rest);
        if (point.find()) {
            to.add(number(english, whole).add(number(english, point.group(1)).movePointLeft(1)));
        }
        String[] parts = whole.split("-");
        if (parts.length >= 2) {
            String cents = whole.substring(parts[0].length() + 1);
            to.add(number(english, parts[0]).add(number(english, cents).movePointLeft(2)));
        }
        if (rest.startsWith(" percent")) {
            to.add(number(english, whole).movePointLeft(2));
        }
    }

    private void chinese(String text, Set<BigDecimal> to) {
        for (Matcher found = CHINESE.matcher(text); found.find(); ) {
            String phrase = found.group();
            add(chinese, phrase.replace('两', '二').replace('零', '〇'), to);
            phrase.chars()
                    .mapToObj(c -> String.valueOf((char) c).replace('两', '二'))
                    .forEach(digit -> add(chinese, digit, to));
        }
        for (Matcher found = CHINESE_MONEY.matcher(text); found.find(); ) {
            BigDecimal tenths = found.group(2).equals("半") ? BigDecimal.valueOf(5) : number(chinese, found.group(2));
            to.add(number(chinese, found.group(1)).add(tenths.movePointLeft(1)));
        }
        for (Matcher found = CHINESE_SHARE.matcher(text); found.find(); ) {
            BigDecimal tenths = number(chinese, found.group(1)).movePointLeft(1);
            to.add(
                    found.group(2) == null
                            ? tenths
                            : tenths.add(number(chinese, found.group(2)).movePointLeft(2)));
            to.add(BigDecimal.ONE.subtract(tenths));
        }
        for (Matcher found = CHINESE_PERCENT.matcher(text); found.find(); ) {
            to.add(number(chinese, found.group(1)).movePointLeft(2));
        }
        for (Matcher found = SHORT.matcher(text); found.find(); ) {
            BigDecimal scale = number(chinese, "一" + found.group(2));
            to.add(number(chinese, found.group(1))
                    .multiply(scale)
                    .add(number(chinese, found.group(3)).multiply(scale).movePointLeft(1)));
        }
    }

    private static void add(RuleBasedNumberFormat words, String phrase, Set<BigDecimal> to) {
        to.add(number(words, phrase));
    }

    /** What the beginning of a phrase says; nought when it says no number. */
    private static BigDecimal number(RuleBasedNumberFormat words, String phrase) {
        Number number = words.parse(phrase.replace('两', '二'), new ParsePosition(0));
        return number == null ? BigDecimal.ZERO : new BigDecimal(number.toString());
    }

    private static Set<BigDecimal> stripped(Set<BigDecimal> numbers) {
        Set<BigDecimal> stripped = new HashSet<>();
        numbers.forEach(number -> stripped.add(number.stripTrailingZeros()));
        return stripped;
    }
}
