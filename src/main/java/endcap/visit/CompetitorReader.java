package endcap.visit;

import endcap.language.Amount;
import endcap.language.Found;
import endcap.product.Product;
import endcap.product.ProductRef;
import endcap.visit.VisitRecord.CompetitorMove;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the competition does: {@code 竞品买一赠一}, {@code 竞品康师傅特价4.5}, {@code competitor buy one get one}. */
final class CompetitorReader {
    private static final Pattern LEAD = Pattern.compile(
            "(?<!比|跟|than )(?:竞争品牌|竞争对手|竞品|竞对|对手|友商|\\b(?:competitors?|comp|competition|rivals?)\\b)(?:'s)?(?:的|:|=|也|正在|在|有|\\s|is|are|has|was|have|doing|running|offers?|brand)*");
    private static final Pattern ACTIVITY = Pattern.compile(
            "买[一二两三四五六\\d]{1,2}[赠送][一二两三四五六\\d]{1,2}|买[赠送]|第二[件瓶]半价|特价|打?[\\d.]+折|打折|降价|降到|满\\s?\\d+\\s?减\\s?\\d+|堆头|地堆|端架|试吃|促销|新品|换购|半价|加量"
                    + "|\\b(?:buy (?:one|two|three|\\d) get (?:one|two|\\d)(?: free)?|bogo|(?:2nd|second) (?:bottle|item|one|piece|pack)(?: at)? half price|\\d+ ?% off|half price|discounts?|promo(?:tions?|ting)?|on special|specials?|price cuts?|cut (?:the )?price|on sale|displays?|end ?caps?|sampling|new (?:product|item|launch)|price[ds]?|sells)\\b|价格|售价|卖(?=\\d)");
    private static final Pattern ONE_MORE = Pattern.compile("\\s?/?\\s?(?:" + ACTIVITY.pattern() + ")");
    private static final Pattern PRICE_BEFORE = Pattern.compile(
            "(?:特价|促销价|售价|价格|卖|降价到?|降到|只要|单价|仅|\\b(?:at|for|to|priced?|special|now|only))(?:为|是|:|\\s|of|at)*$");

    private static final Pattern LINK = Pattern.compile(
            "\\s*(?:在做|正在做|在搞|在|做了?|搞了?|有|的|\\b(?:is|has|was|are|doing|running|with|offers?))+\\s*$",
            Pattern.CASE_INSENSITIVE);

    private CompetitorReader() {}

    static List<CompetitorMove> read(Scan scan) {
        List<CompetitorMove> moves = new ArrayList<>();
        for (MatchResult lead : scan.find(LEAD)) {
            if (scan.free(lead.start(), lead.end())) {
                int end = phraseEnd(scan, lead.end());
                move(scan, lead.end(), end).ifPresent(moves::add);
                scan.take(lead.start(), end);
            }
        }
        scan.products().stream()
                .filter(product -> !product.value().own() && scan.free(product.start(), product.end()))
                .forEach(product -> foreignProduct(scan, product).ifPresent(moves::add));
        return moves;
    }

    /** A product that is not ours, with an offer or a price behind it, needs no word for competition. */
    private static Optional<CompetitorMove> foreignProduct(Scan scan, Found<Product> product) {
        int end = phraseEnd(scan, product.end());
        int nextProduct = scan.products().stream()
                .mapToInt(Found::start)
                .filter(start -> start >= product.end())
                .min()
                .orElse(end);
        int until = Math.min(end, nextProduct);
        boolean offers = activity(scan, product.end(), until).isPresent() || price(scan, product.end(), until) != null;
        if (!offers) {
            return Optional.empty();
        }
        Optional<CompetitorMove> move = move(scan, product.start(), until);
        scan.take(product.start(), until);
        return move;
    }

    /** To the end of the phrase, and on over a space while offers stand behind it: 竞品 康师傅 买一赠一 / 特价4.5. */
    private static int phraseEnd(Scan scan, int start) {
        int end = scan.phraseEnd(start);
        for (Optional<MatchResult> more = scan.at(end, ONE_MORE); more.isPresent(); more = scan.at(end, ONE_MORE)) {
            end = scan.phraseEnd(more.get().end());
        }
        return scan.daysToCome().stream().anyMatch(day -> day.start() > start && day.end() <= scan.clauseEnd(start))
                ? beforeDate(scan, start, end)
                : end;
    }

    /** A date in the same breath belongs to what we do next, not to the offer. */
    private static int beforeDate(Scan scan, int start, int end) {
        return activity(scan, start, end).map(MatchResult::end).orElse(end);
    }

    private static Optional<CompetitorMove> move(Scan scan, int start, int end) {
        if (scan.words(start, end).isBlank()) {
            return Optional.empty();
        }
        Optional<Found<Product>> product =
                Scan.within(scan.products(), start, end).stream().findFirst();
        int from = product.map(Found::end).orElse(start);
        int activityAt = activity(scan, from, end).map(MatchResult::start).orElse(from);
        String named = LINK.matcher(scan.words(from, activityAt)).replaceAll("");
        String activity = scan.words(activityAt, end);
        ProductRef ref = product.map(found -> found.value().ref()).orElse(null);
        String brand = product.map(found -> found.value().brand()).orElse(named.isEmpty() ? null : named);
        String activityOrName = product.isPresent() && !named.isEmpty() ? scan.words(from, end) : activity;
        return Optional.of(new CompetitorMove(brand, ref, activityOrName, price(scan, start, end)));
    }

    private static Optional<MatchResult> activity(Scan scan, int start, int end) {
        return scan.find(ACTIVITY).stream()
                .filter(match -> match.start() >= start && match.end() <= end)
                .findFirst();
    }

    private static @Nullable BigDecimal price(Scan scan, int start, int end) {
        return Scan.within(scan.amounts(), start, end).stream()
                .filter(amount -> amount.value().marked()
                        || scan.before(amount.start(), PRICE_BEFORE).isPresent())
                .map(CompetitorReader::usable)
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal usable(Found<Amount> amount) {
        return MoneyReader.usable(amount.value(), amount.words());
    }
}
