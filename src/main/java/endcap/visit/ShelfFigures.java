package endcap.visit;

import endcap.language.Amount;
import endcap.language.Found;
import endcap.language.Quantity;
import endcap.visit.VisitRecord.ShelfCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds all figures of a shelf check and takes their words: what is missing or not listed, facings, price, stock. */
final class ShelfFigures {
    private static final Pattern NOT_LISTED = Pattern.compile(
            "(?:尚|还)?(?:未|没有?|无)(?:铺货|铺进|铺|上架|分销|进店|进场)|下架了?|(?:is |was |are )?\\b(?:not (?:yet )?(?:listed|distributed|stocked|carried|on (?:the )?shelf)"
                    + "|unlisted|delisted|no distribution)\\b");
    private static final Pattern LISTED = Pattern.compile(
            "(?:已经?|都)(?:铺货|铺进|上架|进店|进场)了?|(?:铺货|上架|进店)(?:了|到位)|在架|都?有货|(?:is |was |are |now )?\\b(?:listed|distributed|on (?:the )?shelf|in distribution)\\b");
    private static final Pattern PRICE_BEFORE = Pattern.compile(
            "(?:零售价|售价|标价|价格|单价|价签|卖价|现价|店内价|促销价|特价|活动价|卖(?![了断出掉])|\\b(?:(?:retail |shelf )?price(?:d)?|sells?|selling|retails?))"
                    + "(?:为|是|:|=|\\s|at|for|is|of)*$");
    private static final Pattern STOCK_BEFORE = Pattern.compile(
            "(?:库存|存货|仓库有|仓库还有|还剩|剩余|现有|还有|只有|剩|\\b(?:stock on hand|on hand|stock|inventory))(?:量|数|还有|有|只有|只剩|剩|为|是|:|=|\\s|of|is|at|level)*");
    private static final Pattern STOCK_WORD = Pattern.compile("库存|存货|仓库|剩|现有|stock|hand|inventory");
    private static final Pattern STOCK_BEHIND =
            Pattern.compile("\\s?(?:的)?库存|\\s(?:in stock|left|on hand|in the (?:store ?room|back ?room))\\b");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("(\\d{1,7}(?:\\.\\d)?)(?![\\d.%/天日月周])");

    private ShelfFigures() {}

    static List<ShelfFigure> read(Scan scan) {
        List<ShelfFigure> figures = new ArrayList<>(OutOfStockReader.read(scan));
        listed(scan, figures, NOT_LISTED, false);
        listed(scan, figures, LISTED, true);
        figures.addAll(FacingsReader.read(scan));
        prices(scan, figures);
        stock(scan, figures);
        return figures;
    }

    private static void listed(Scan scan, List<ShelfFigure> figures, Pattern pattern, boolean listed) {
        scan.find(pattern).forEach(match -> {
            scan.take(match);
            figures.add(ShelfFigure.listed(match.start(), match.end(), listed));
        });
    }

    private static void prices(Scan scan, List<ShelfFigure> figures) {
        for (Found<Amount> amount : scan.amounts()) {
            int start = scan.before(amount.start(), PRICE_BEFORE)
                    .map(MatchResult::start)
                    .orElse(besideProduct(scan, amount) ? amount.start() : -1);
            if (start >= 0) {
                BigDecimal price = MoneyReader.usable(amount.value(), amount.words());
                scan.take(start, amount.end());
                figures.add(new ShelfFigure(start, amount.end(), check -> check.and(priced(check, price))));
            }
        }
    }

    /** 橙汁1L 5.9元 needs no word for price. */
    private static boolean besideProduct(Scan scan, Found<Amount> amount) {
        return amount.value().currency().isPresent()
                && scan.products().stream()
                        .anyMatch(product -> product.end() <= amount.start()
                                && scan.plain()
                                        .substring(product.end(), amount.start())
                                        .isBlank());
    }

    private static ShelfCheck priced(ShelfCheck check, BigDecimal price) {
        return new ShelfCheck(check.product(), null, true, null, null, price, null);
    }

    private static void stock(Scan scan, List<ShelfFigure> figures) {
        for (MatchResult lead : scan.find(STOCK_BEFORE)) {
            Optional<Found<Quantity>> counted = scan.quantities().stream()
                    .filter(quantity -> quantity.start() == lead.end()
                            && !quantity.value().unit().isTime())
                    .findFirst();
            Optional<MatchResult> bare =
                    STOCK_WORD.matcher(lead.group()).find() ? scan.at(lead.end(), PLAIN_NUMBER) : Optional.empty();
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

    private static void add(Scan scan, List<ShelfFigure> figures, int start, int end, BigDecimal stock) {
        scan.take(start, end);
        figures.add(new ShelfFigure(
                start, end, check -> check.and(new ShelfCheck(check.product(), null, null, null, null, null, stock))));
    }
}
