package endcap.visit;

import endcap.language.Amount;
import endcap.language.Found;
import endcap.language.Numerals;
import endcap.language.Quantity;
import endcap.visit.VisitRecord.ShelfCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a shelf check and takes their words: out of stock, listed or not, facings, price, stock. */
final class ShelfFigures {
    /** What was seen, at its place in the text; applied to a product's empty check it fills its field. */
    record Figure(int start, int end, UnaryOperator<ShelfCheck> seen) {}

    private static final String NUMBER = "(\\d{1,5}|[一二两三四五六七八九十百]{1,5})";
    private static final Pattern OUT_OF_STOCK = Pattern.compile(
            "缺货|断货|没货|无货|断档|售罄|卖断货?|脱销|空架|\\b(?:out[- ]of[- ]stock|oos|stock(?:ed)?[- ]?outs?|no stock|sold out)\\b");
    private static final Pattern NOT =
            Pattern.compile("(?:没有?|未|不|无|并未|\\bno|\\bnot|\\bnever|\\bno longer)\\s?(?:再|出现|发现|any|been)?\\s?$");
    private static final Pattern COMPLAINED = Pattern.compile("(?:投诉|抱怨|反映|客诉|不满|complain\\S*)[^，,;。\\n]{0,12}$");
    private static final Pattern SINCE =
            Pattern.compile("(?:已经|已|快|大概|大约|约|达|了|有|:|=|\\s|for|since|about|now|already|has been)*");
    private static final Pattern UNTIL = Pattern.compile("(?:都|已经|已|一直|了|的|没|\\s|of)*$");
    private static final Pattern NOT_LISTED = Pattern.compile(
            "(?:尚|还)?(?:未|没有?|无)(?:铺货|铺进|铺|上架|分销|进店|进场)|下架了?|(?:is |was |are )?\\b(?:not (?:yet )?(?:listed|distributed|stocked|carried|on (?:the )?shelf)"
                    + "|unlisted|delisted|no distribution)\\b");
    private static final Pattern LISTED = Pattern.compile(
            "(?:已经?|都)(?:铺货|铺进|上架|进店|进场)了?|(?:铺货|上架|进店)(?:了|到位)|在架|(?:is |was |are |now )?\\b(?:listed|distributed|on (?:the )?shelf|in distribution)\\b");
    private static final Pattern FACINGS =
            Pattern.compile("(?:排面|牌面|陈列面|面位|\\bfacings?\\b)(?:数量|数|现在|目前|只有|为|是|有|占|:|=|\\s|at|are|is)*" + NUMBER
                    + "(?![\\d%.])\\s?(?:个|面)?(?:\\s?(?:/|，?,?\\s?(?:共|总共|总)|out of|of)\\s?" + NUMBER
                    + "(?![\\d%.])\\s?(?:个|面)?)?");
    private static final Pattern FACINGS_OF =
            Pattern.compile("(?<![\\d.])" + NUMBER + "\\s?facings?\\s?(?:out of|of|/)\\s?" + NUMBER + "(?![\\d%.])");
    private static final Pattern FACINGS_BEHIND = Pattern.compile("(?<![\\d.])" + NUMBER + "(?:\\s?/\\s?" + NUMBER
            + ")?(?:个?(?:排面|牌面|陈列面|面位)|\\s?facings?\\b)(?:，?,?\\s?(?:/|共)\\s?" + NUMBER + "(?![\\d%.]))?");
    private static final Pattern PRICE_BEFORE = Pattern.compile(
            "(?:零售价|售价|标价|价格|单价|价签|卖价|现价|店内价|卖(?![了断出掉])|\\b(?:(?:retail |shelf )?price(?:d)?|sells?|selling|retails?))"
                    + "(?:为|是|:|=|\\s|at|for|is|of)*$");
    private static final Pattern STOCK_BEFORE = Pattern.compile(
            "(?:库存|存货|仓库有|仓库还有|还剩|剩余|现有|剩|\\b(?:stock on hand|on hand|stock|inventory))(?:量|数|还有|有|只有|只剩|剩|为|是|:|=|\\s|of|is|at|level)*");
    private static final Pattern STOCK_BEHIND =
            Pattern.compile("\\s?(?:的)?库存|\\s(?:in stock|left|on hand|in the (?:store ?room|back ?room))\\b");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("(\\d{1,7}(?:\\.\\d)?)(?![\\d.%/天日月周])");

    private ShelfFigures() {}

    static List<Figure> read(Scan scan) {
        List<Figure> figures = new ArrayList<>();
        outOfStock(scan, figures);
        listed(scan, figures, NOT_LISTED, false);
        listed(scan, figures, LISTED, true);
        facings(scan, figures);
        prices(scan, figures);
        stock(scan, figures);
        return figures;
    }

    private static void outOfStock(Scan scan, List<Figure> figures) {
        for (MatchResult word : scan.find(OUT_OF_STOCK)) {
            if (scan.before(word.start(), COMPLAINED).isPresent()) {
                continue;
            }
            Optional<MatchResult> not = scan.before(word.start(), NOT);
            if (not.isPresent()) {
                scan.take(not.get().start(), word.end());
                figures.add(new Figure(not.get().start(), word.end(), check -> distributed(check, true)));
                continue;
            }
            Figure figure = howLong(scan, word);
            scan.take(figure.start(), figure.end());
            figures.add(figure);
        }
    }

    private static Figure howLong(Scan scan, MatchResult word) {
        int since = scan.at(word.end(), SINCE).map(MatchResult::end).orElse(word.end());
        for (Found<Quantity> length : scan.quantities()) {
            if (!length.value().unit().isTime()) {
                continue;
            }
            boolean behind = length.start() == since;
            Optional<MatchResult> until =
                    length.end() <= word.start() ? scan.before(word.start(), UNTIL) : Optional.empty();
            boolean ahead = length.end() == word.start()
                    || until.filter(m -> m.start() <= length.end()).isPresent();
            if (behind || ahead) {
                int days = length.value().days();
                return new Figure(
                        Math.min(length.start(), word.start()),
                        Math.max(length.end(), word.end()),
                        check -> missing(check, days));
            }
        }
        return new Figure(word.start(), word.end(), check -> missing(check, 0));
    }

    private static void listed(Scan scan, List<Figure> figures, Pattern pattern, boolean listed) {
        scan.find(pattern).forEach(match -> {
            scan.take(match);
            figures.add(new Figure(match.start(), match.end(), check -> distributed(check, listed)));
        });
    }

    private static void facings(Scan scan, List<Figure> figures) {
        for (Pattern pattern : List.of(FACINGS_OF, FACINGS, FACINGS_BEHIND)) {
            for (MatchResult match : scan.find(pattern)) {
                int own = number(match.group(1));
                Integer category = category(match);
                // Fewer in the whole category than of ours: one of the two is a slip, and nobody knows which.
                if (category == null || category >= own) {
                    scan.take(match);
                    figures.add(new Figure(match.start(), match.end(), check -> facings(check, own, category)));
                }
            }
        }
    }

    private static @Nullable Integer category(MatchResult match) {
        for (int group = 2; group <= match.groupCount(); group++) {
            if (match.group(group) != null && !match.group(group).isEmpty()) {
                return number(match.group(group));
            }
        }
        return null;
    }

    private static void prices(Scan scan, List<Figure> figures) {
        for (Found<Amount> amount : scan.amounts()) {
            scan.before(amount.start(), PRICE_BEFORE).ifPresent(lead -> {
                BigDecimal price = MoneyReader.usable(amount.value(), amount.words());
                scan.take(lead.start(), amount.end());
                figures.add(new Figure(lead.start(), amount.end(), check -> price(check, price)));
            });
        }
    }

    private static void stock(Scan scan, List<Figure> figures) {
        for (MatchResult lead : scan.find(STOCK_BEFORE)) {
            Optional<Found<Quantity>> counted = scan.quantities().stream()
                    .filter(quantity -> quantity.start() == lead.end()
                            && !quantity.value().unit().isTime())
                    .findFirst();
            Optional<MatchResult> bare = scan.at(lead.end(), PLAIN_NUMBER);
            counted.ifPresentOrElse(
                    quantity -> add(
                            scan,
                            figures,
                            lead.start(),
                            quantity.end(),
                            quantity.value().count()),
                    () -> bare.ifPresent(
                            number -> add(scan, figures, lead.start(), number.end(), new BigDecimal(number.group(1)))));
        }
        for (Found<Quantity> quantity : scan.quantities()) {
            scan.at(quantity.end(), STOCK_BEHIND)
                    .filter(tail -> !quantity.value().unit().isTime())
                    .ifPresent(tail -> add(
                            scan,
                            figures,
                            quantity.start(),
                            tail.end(),
                            quantity.value().count()));
        }
    }

    private static void add(Scan scan, List<Figure> figures, int start, int end, BigDecimal stock) {
        scan.take(start, end);
        figures.add(new Figure(start, end, check -> stock(check, stock)));
    }

    private static int number(String words) {
        return Numerals.whole(words).orElse(BigDecimal.ZERO).intValue();
    }

    private static ShelfCheck missing(ShelfCheck check, int days) {
        return check.and(new ShelfCheck(check.product(), days, true, null, null, null, null));
    }

    private static ShelfCheck distributed(ShelfCheck check, boolean listed) {
        return check.and(new ShelfCheck(check.product(), null, listed, null, null, null, null));
    }

    private static ShelfCheck facings(ShelfCheck check, int own, @Nullable Integer category) {
        Boolean listed = own > 0 ? true : null;
        return check.and(new ShelfCheck(check.product(), null, listed, own, category, null, null));
    }

    private static ShelfCheck price(ShelfCheck check, BigDecimal price) {
        return check.and(new ShelfCheck(check.product(), null, true, null, null, price, null));
    }

    private static ShelfCheck stock(ShelfCheck check, BigDecimal stock) {
        return check.and(new ShelfCheck(check.product(), null, null, null, null, null, stock));
    }
}
