package endcap.visit;

import endcap.language.Found;
import endcap.language.Quantity;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads what was missing and for how long: {@code 缺货3天}, {@code 三天没货了}, {@code 缺货橙汁1L 3天}, {@code oos since Monday}.
 * Without a length it was missing on the day of the visit, which counts as 0 days.
 */
final class OutOfStockReader {
    private static final Pattern WORD = Pattern.compile(
            "缺货(?!原因)|断货(?!原因)|缺(?=$|[\\s，,;。])|没货|无货|断档|售罄|卖断货?|脱销|空架|\\b(?:out[- ]of[- ]stock|oos|stock(?:ed)?[- ]?outs?|no stock|sold out)\\b");
    private static final Pattern NOT =
            Pattern.compile("(?:没有?|未|不|无|并未|\\bno|\\bnot|\\bnever|\\bno longer)\\s?(?:再|出现|发现|any|been)?\\s?$");
    private static final Pattern COMPLAINED = Pattern.compile("(?:投诉|抱怨|反映|客诉|不满|complain\\S*)[^，,;。\\n]{0,12}$");
    private static final Pattern LINK =
            Pattern.compile("(?:已经|已|快|大概|大约|约|达|了|有|:|=|\\s|for|about|now|already|has been)*");
    private static final Pattern LINK_AHEAD = Pattern.compile("(?:都|已经|已|一直|了|的|没|\\s|of)*$");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})\\s?(?:天|日(?!期)|days?\\b|d\\b)");

    private OutOfStockReader() {}

    static List<ShelfFigure> read(Scan scan) {
        List<ShelfFigure> figures = new ArrayList<>();
        for (MatchResult word : scan.find(WORD)) {
            // 抱怨断货 is a complaint about our supply; the shelf need not be empty today.
            if (scan.before(word.start(), COMPLAINED).isEmpty()) {
                ShelfFigure figure = scan.before(word.start(), NOT)
                        .map(not -> ShelfFigure.listed(not.start(), word.end(), true))
                        .orElseGet(() -> missing(scan, word));
                scan.take(figure.start(), figure.end());
                figures.add(figure);
            }
        }
        return figures;
    }

    private static ShelfFigure missing(Scan scan, MatchResult word) {
        int behind = behind(scan, word.end());
        Optional<ShelfFigure> counted = scan.quantities().stream()
                .filter(length -> length.value().unit().isTime())
                .filter(length -> length.start() == behind || rightAhead(scan, length, word))
                .map(length -> ShelfFigure.missing(
                        Math.min(length.start(), word.start()),
                        Math.max(length.end(), word.end()),
                        length.value().days()))
                .findFirst();
        return counted.or(() -> afterName(scan, word, behind))
                .or(() -> since(scan, word))
                .orElseGet(() -> ShelfFigure.missing(word.start(), word.end(), 0));
    }

    /** Where a length behind the word would begin: 缺货3天, and over the product in 缺货橙汁1L 3天. */
    private static int behind(Scan scan, int end) {
        int from = scan.products().stream()
                .filter(product -> product.start() >= end && product.start() <= end + 1)
                .mapToInt(Found::end)
                .findFirst()
                .orElse(end);
        return scan.at(from, LINK).map(MatchResult::end).orElse(from);
    }

    private static boolean rightAhead(Scan scan, Found<Quantity> length, MatchResult word) {
        return length.end() <= word.start()
                && (length.end() == word.start()
                        || scan.before(word.start(), LINK_AHEAD)
                                .filter(link -> link.start() <= length.end())
                                .isPresent());
    }

    /** 橙汁1L3天: a number that touches the letter of a name is no quantity to the language. */
    private static Optional<ShelfFigure> afterName(Scan scan, MatchResult word, int behind) {
        return scan.at(behind, DAYS)
                .map(days -> ShelfFigure.missing(word.start(), days.end(), Integer.parseInt(days.group(1))));
    }

    /** Missing since a day: the days from then to today. */
    private static Optional<ShelfFigure> since(Scan scan, MatchResult word) {
        return scan.daysPast().stream()
                .filter(day -> day.start() == word.end() + 1
                        && day.words().toLowerCase(java.util.Locale.ROOT).startsWith("since"))
                .findFirst()
                .map(day -> ShelfFigure.missing(word.start(), day.end(), (int)
                        ChronoUnit.DAYS.between(day.value().from(), scan.today())));
    }
}
