package endcap.credit.release;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.AskedOrder;
import endcap.credit.OrderWords;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.customer.Customers.Mention;
import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.Found;
import endcap.language.Han;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a request: the customer, the amount that comes next, and the reason, which is what is left. A reason may hold
 * amounts and names of its own ("customer pays 30000 on Friday"), so only what stands before it is read for those.
 */
final class RequestWords {
    /** People put a space between a number and its 万. */
    private static final Pattern LOOSE_MAGNITUDE = Pattern.compile("(?<=\\d) (?=[万千亿])");

    private static final Pattern ASKING = Pattern.compile(
            "(?:(?:能不能|可不可以|可以|能)?(?:请|麻烦|帮我?|给我?|替我?|我?想|我?要|需要){0,6}(?:主管|财务|领导)?[^，。]{0,4}?)?(?:申请|求)?(?:个|一下)?"
                    + "(?:放行|特批|解锁|解冻|放单|开闸|解除锁定?)(?:一下|下|吧|呀|啊)?(?:谢谢)?"
                    + "|(?:please |i (?:want|need|would like) to |i'd like to |ask (?:for|to) |request ){0,4}(?:a |the )?"
                    + "(?:release|unblock|unlock)(?: of)?(?: the| this| that| my)?(?: hold| held| block)?(?: orders?)?(?: on| for)?");
    private static final Pattern GLUE = Pattern.compile(
            "(?:这|那|个|笔|张|批|单|子|的|订单|货|给|元|块|人民币|预付款?|各|[\\s:：、“”\"'-]|(?<![a-z])(?:for|the|an?|order|orders|of|on|this|that|prepaid|please|credit)(?![a-z]))*+");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:因为|由于|原因|理由)是?[:：]?|(?:because|since|reason(?: is)?|as)(?![a-z])[:=]?|[:：=\\s，,、。-])++");
    /** Says how the order is paid, and is no reason. */
    private static final Pattern PREPAID = Pattern.compile("(?i)^(?:预付款?|prepaid)(?![\\p{IsHan}a-z])\\s*");

    /** Too long for an amount in a sentence, and nothing else where an amount is expected. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\S)[+-]?\\d[\\d,.]{9,}(?!\\S)");

    private static final Pattern NEGATED =
            Pattern.compile("(?:不(?:想|要|用|需要?|必|打算|准备)|别|甭|先别|暂不|无需)[^，。,;；要]{0,20}?(?:申请|放行|特批|解锁|解冻)"
                    + "|(?:do not|don't|no need to|never) (?:[a-z]+ ){0,4}(?:release|unblock|unlock)");
    private static final Pattern CLAUSE = Pattern.compile("[，,。；;！!\\n]+");

    private final Customers customers;

    RequestWords(Customers customers) {
        this.customers = customers;
    }

    /**
     * What was asked for.
     *
     * @param order the customer with the amount as it was written, if one was
     * @param reason blank when none was given
     */
    record Read(AskedOrder order, String reason) {
        Customer customer() {
            return order.customer();
        }
    }

    /**
     * @throws UserError when it names no customer this person knows, or several fit; {@code release.negated} when it says
     *     that nothing is to be asked for
     */
    Read read(Request asked) {
        Request request = asked.saying(LOOSE_MAGNITUDE.matcher(asked.words()).replaceAll(""));
        String words = request.words();
        if (!request.explicit() && NEGATED.matcher(Han.plain(words)).find()) {
            throw UserError.of("release.negated");
        }
        Mention customer = customer(request, words);
        StringBuilder rest = new StringBuilder(words);
        blank(rest, customer.start(), customer.end());
        Optional<Place> amount = amount(rest.toString(), customer.end());
        boolean prepaid = order(rest.toString(), customer).prepaid();
        Optional<Found<Amount>> found =
                amount.flatMap(place -> order(alone(rest, place), customer).amount());
        amount.ifPresent(place -> blank(rest, place.start(), place.end()));
        return new Read(
                new AskedOrder(customer.customer(), found, prepaid), reason(rest.toString(), request.explicit()));
    }

    /** Where the amount stands, with whatever letters and digits are glued to it. */
    private record Place(int start, int end) {
        static Place around(Found<Amount> found, String words) {
            int start = found.start();
            int end = found.end();
            while (start > 0 && glued(words.charAt(start - 1))) {
                start--;
            }
            while (end < words.length() && glued(words.charAt(end))) {
                end++;
            }
            return new Place(start, end);
        }

        private static boolean glued(char c) {
            return c < 128 && (Character.isLetterOrDigit(c) || "+-.¥$".indexOf(c) >= 0);
        }
    }

    /** The customer is named before the reason, or, when the amount comes first, anywhere. */
    private Mention customer(Request request, String words) {
        List<Found<Amount>> amounts = Amounts.in(words);
        String head = amounts.isEmpty()
                ? words
                : words.substring(0, amounts.getFirst().end());
        List<Mention> mentions = customers.mentions(request, head);
        return mentions.isEmpty() ? customers.mention(request, words) : mentions.getFirst();
    }

    private static Optional<Place> amount(String words, int behind) {
        List<Found<Amount>> all = Amounts.in(words);
        return all.stream()
                .filter(found -> found.start() >= behind)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(found -> Place.around(found, words))
                .or(() -> LONG_NUMBER
                        .matcher(words)
                        .results()
                        .map(match -> new Place(match.start(), match.end()))
                        .findFirst());
    }

    private static String alone(CharSequence words, Place place) {
        StringBuilder alone = new StringBuilder(" ".repeat(words.length()));
        return alone.replace(
                        place.start(),
                        place.end(),
                        words.subSequence(place.start(), place.end()).toString())
                .toString();
    }

    /** As the verdict reads it; of all other words only whether they say prepaid counts. */
    private static AskedOrder order(String words, Mention customer) {
        StringBuilder left = new StringBuilder(words);
        if (!words.isBlank() && Amounts.whole(words.strip()).isEmpty()) {
            Amounts.in(words).forEach(found -> blank(left, found.start(), found.end()));
        }
        return OrderWords.read(left.toString(), List.of(customer), false).getFirst();
    }

    private static String reason(String rest, boolean explicit) {
        String asked = explicit ? rest : without(ASKING, rest);
        String clauses = CLAUSE.splitAsStream(asked)
                .map(clause -> PREPAID.matcher(clause.strip()).replaceFirst(""))
                .filter(clause -> !GLUE.matcher(Han.plain(clause)).matches())
                .collect(Collectors.joining(Han.inHan(asked) ? "，" : ", "));
        return LEAD.matcher(clauses).replaceFirst("").strip();
    }

    private static String without(Pattern pattern, String text) {
        StringBuilder left = new StringBuilder(text);
        var matcher = pattern.matcher(Han.plain(text));
        while (matcher.find()) {
            blank(left, matcher.start(), matcher.end());
        }
        return left.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, " ".repeat(end - start));
    }
}
