package endcap.visit;

import endcap.chat.UserError;
import endcap.language.Amount;
import endcap.language.Found;
import endcap.language.Unit;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the value of the order and the money collected: {@code 订单5200}, {@code 收了3万货款}, {@code collected 30000}. */
final class MoneyReader {
    private static final Currency HOME = Currency.getInstance("CNY");
    private static final String LINK = "(?:第[一二三四]批|回款|金额|总额|额|现金|支票|货款|总共|一共|共计|大概|大约|一张|一单|了|是|为|共|约|:|=|\\s"
            + "|amount|value|total|worth|about|around|of|for|is|was|at|the|an?\\b)*";
    private static final Pattern ORDER_BEFORE = Pattern.compile(
            "(?:(?:新|已)?(?:订单|下单|下了?单|订货|订了|定了|下了|要货|拿单|成交)|\\b(?:orders?|ord|ordered|placed an order))" + LINK + "$");
    private static final Pattern ORDER_AFTER =
            Pattern.compile("(?:的)?(?:订单|单子|大单|单(?!价|位|品|独))|\\s?(?:yuan )?orders?\\b");
    private static final Pattern PAYMENT_BEFORE = Pattern.compile("(?:已?(?:回款|收款|收回|收到|收了|回了|打款|打了|付款|付了|结款|结了|到账|汇款)"
            + "|\\b(?:collected|collection|payments?|paid|received|got paid))" + LINK + "$");
    private static final Pattern PAYMENT_AFTER =
            Pattern.compile("(?:的)?(?:货款|回款|现款|款(?!式))|\\s?(?:yuan )?(?:collected|received|in payment|payment)\\b");
    private static final Pattern NEXT_NUMBER =
            Pattern.compile("(?:订单|下单|回款|收款|\\border\\b|\\bpayment\\b)" + LINK + "(?<minus>-|负|minus )\\s*[\\d一-九]");

    private static final Pattern ORDER_LIST = Pattern.compile("订单|下单|订货|订了|\\border(?:ed)?\\b");
    private static final Pattern TOTAL =
            Pattern.compile("(?:一共|总共|共计|合计|总计|共|\\b(?:total(?:ing)?|altogether|in all))(?:是|:|\\s|of|is)*$");
    private static final Pattern NO_ORDER = Pattern.compile("(?:无|没有?|未)(?:订单|下单|订货|成交)|\\bno orders?\\b");
    private static final Pattern BARE_NUMBER = Pattern.compile("(?<![\\d.])\\d[\\d,]{0,14}(?:\\.\\d{1,2})?(?=\\s)");

    private MoneyReader() {}

    /** The value of the order taken. */
    static @Nullable BigDecimal order(Scan scan) {
        refuseMinus(scan);
        scan.find(NO_ORDER).forEach(scan::take);
        return read(scan, ORDER_BEFORE, ORDER_AFTER);
    }

    /** The money collected. */
    static @Nullable BigDecimal payment(Scan scan) {
        return read(scan, PAYMENT_BEFORE, PAYMENT_AFTER);
    }

    private static @Nullable BigDecimal read(Scan scan, Pattern before, Pattern after) {
        for (Found<Amount> amount : scan.amounts()) {
            Optional<MatchResult> lead = scan.before(amount.start(), before).or(() -> total(scan, amount, before));
            Optional<MatchResult> words = lead.or(() -> scan.at(amount.end(), after));
            if (words.isPresent()) {
                BigDecimal value = usable(amount.value(), amount.words());
                scan.take(amount.start(), amount.end());
                scan.take(words.get());
                scan.at(amount.end(), after).ifPresent(scan::take);
                return value;
            }
        }
        return bare(scan, before);
    }

    /** 订单：橙汁20箱，苹果汁10箱，共5200元: the sum stands at the end of the list. */
    private static Optional<MatchResult> total(Scan scan, Found<Amount> amount, Pattern before) {
        boolean listed = before.equals(ORDER_BEFORE)
                && scan.find(ORDER_LIST).stream().anyMatch(list -> list.end() <= amount.start());
        return listed ? scan.before(amount.start(), TOTAL) : Optional.empty();
    }

    /** 订单5200 排面12: the language takes the number for facings, but a space behind a number ends it here. */
    private static @Nullable BigDecimal bare(Scan scan, Pattern before) {
        for (MatchResult number : scan.find(BARE_NUMBER)) {
            Optional<MatchResult> lead = scan.before(number.start(), before);
            boolean counted = scan.quantities().stream()
                    .anyMatch(quantity -> quantity.start() == number.start()
                            && quantity.value().unit() != Unit.FACING);
            if (lead.isPresent() && !counted) {
                scan.take(lead.get().start(), number.end());
                return new BigDecimal(number.group().replace(",", ""));
            }
        }
        return null;
    }

    /** A minus written apart from its number is no amount to the language, but it is a mistake to us. */
    private static void refuseMinus(Scan scan) {
        scan.first(NEXT_NUMBER).ifPresent(match -> {
            throw UserError.worded("amount.invalid", "visit.amount-invalid", scan.words(match.start(), match.end()));
        });
    }

    /**
     * The amount when it can be money of an order, a payment or a price label.
     *
     * @throws UserError {@code amount.invalid}
     */
    static BigDecimal usable(Amount amount, String words) {
        if (amount.flaw().isPresent() || amount.foreignTo(HOME)) {
            throw UserError.worded("amount.invalid", "visit.amount-invalid", words);
        }
        return amount.value();
    }
}
