package endcap.visit;

import endcap.language.Found;
import endcap.language.Numerals;
import endcap.language.Quantity;
import endcap.language.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads facings, ours and the category's: {@code 排面12/40}, {@code 12个排面}, {@code 3个面}, {@code 12 facings of 40}. */
final class FacingsReader {
    private static final String NUMBER = "(\\d{1,5}|[一二两三四五六七八九十百]{1,5})";
    private static final Pattern FACINGS =
            Pattern.compile("(?:排面|牌面|陈列面|面位|\\bfacings?\\b)(?:数量|数|现在|目前|只有|为|是|有|占|:|=|\\s|at|are|is)*" + NUMBER
                    + "(?![\\d%.])\\s?(?:个|面)?(?:\\s?(?:/|，?,?\\s?(?:共|总共|总)|out of|of)\\s?" + NUMBER
                    + "(?![\\d%.])\\s?(?:个|面)?)?");
    private static final Pattern FACINGS_OF =
            Pattern.compile("(?<![\\d.])" + NUMBER + "\\s?facings?\\s?(?:out of|of|/)\\s?" + NUMBER + "(?![\\d%.])");
    private static final Pattern FACINGS_BEHIND = Pattern.compile("(?<![\\d.])" + NUMBER + "(?:\\s?/\\s?" + NUMBER
            + ")?(?:个?(?:排面|牌面|陈列面|面位)|\\s?facings?\\b)(?:，?,?\\s?(?:/|共)\\s?" + NUMBER + "(?![\\d%.]))?");
    private static final Pattern OF_FACINGS = Pattern.compile(
            "(?:\\b(?:we )?(?:have|has|hold) )?(?<![\\d.])" + NUMBER + " (?:out )?of " + NUMBER + " facings?\\b");
    /** Right behind a product a fraction can be nothing else: 苹果汁8/40. */
    private static final Pattern BARE = Pattern.compile("\\s?:?\\s?(\\d{1,4})/(\\d{1,4})(?![\\d/.])");

    private static final Pattern HAS = Pattern.compile("(?:目前|现在)?(?:只有|只剩|还有|有|占了?)$");

    private FacingsReader() {}

    static List<ShelfFigure> read(Scan scan) {
        List<ShelfFigure> figures = new ArrayList<>();
        for (Pattern pattern : List.of(FACINGS_OF, OF_FACINGS, FACINGS, FACINGS_BEHIND)) {
            scan.find(pattern).forEach(match -> add(scan, figures, match));
        }
        scan.products().forEach(product -> scan.at(product.end(), BARE).ifPresent(match -> add(scan, figures, match)));
        scan.quantities().stream()
                .filter(quantity -> quantity.value().unit() == Unit.FACING)
                .forEach(quantity -> figures.add(counted(scan, quantity)));
        return figures;
    }

    /** Fewer in the whole category than of ours: one of the two is a slip, and nobody knows which. */
    private static void add(Scan scan, List<ShelfFigure> figures, MatchResult match) {
        int own = number(match.group(1));
        Integer category = category(match);
        if (category == null || category >= own) {
            scan.take(match);
            figures.add(ShelfFigure.facings(match.start(), match.end(), own, category));
        }
    }

    private static ShelfFigure counted(Scan scan, Found<Quantity> quantity) {
        int start = scan.before(quantity.start(), HAS).map(MatchResult::start).orElse(quantity.start());
        scan.take(start, quantity.end());
        return ShelfFigure.facings(
                start, quantity.end(), quantity.value().count().intValue(), null);
    }

    private static @Nullable Integer category(MatchResult match) {
        for (int group = 2; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return number(match.group(group));
            }
        }
        return null;
    }

    private static int number(String words) {
        return Numerals.whole(words).orElse(BigDecimal.ZERO).intValue();
    }
}
