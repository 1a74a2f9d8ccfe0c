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
import java.util.function.Predicate;
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
            "(?:(?:能不能|可不可以|可以|能)?(?:请|麻烦|帮我?|给我?|替我?|我?想|我?要|需要)*(?:主管|财务|领导)?[^，。]{0,4}?)?(?:申请|求)?(?:个|一下)?"
                    + "(?:放行|特批|解锁|解冻|放单|开闸|解除锁定?)(?:一下|下|吧|呀|啊)?(?:谢谢)?"
                    + "|(?:please |i (?:want|need|would like) to |i'd like to |ask (?:for|to) |request )*(?:a |the )?"
                    + "(?:release|unblock|unlock)(?: of)?(?: the| this| that| my)?(?: hold| held| block)?(?: orders?)?(?: on| for)?");
    private static final Pattern GLUE = Pattern.compile(
            "(?:这|那|个|笔|张|批|单|子|的|订单|货|给|元|块|人民币|预付款?|各|[\\s:：、“”\"'-]|(?<![a-z])(?:for|the|an?|order|orders|of|on|this|that|prepaid|please|credit)(?![a-z]))*");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:因为|由于|原因|理由)是?[:：]?|(?:because|since|reason(?: is)?|as)(?![a-z])[:=]?|[:：=\\s，,、。-])+\\s*");
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

    /** @throws UserError when it names no customer this person knows, or several fit */
    Read read(Request asked) {
        Request request = asked.saying(LOOSE_MAGNITUDE.matcher(asked.words()).replaceAll(""));
        String words = request.words();
        Mention customer = customer(request, words);
        StringBuilder rest = new StringBuilder(words);
        blank(rest, customer.start(), customer.end());
        Optional<Found<Amount>> amount = amount(rest.toString(), customer.end());
        String before = rest.toString();
        amount.ifPresent(found -> blank(rest, found.start(), found.end()));
        String reason = reason(rest.toString(), request.explicit());
        return new Read(order(before, customer, amount), reason);
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

    private static Optional<Found<Amount>> amount(String words, int behind) {
        List<Found<Amount>> all = Amounts.in(words);
        Predicate<Found<Amount>> afterTheName = found -> found.start() >= behind;
        return all.stream()
                .filter(afterTheName)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** As the verdict reads it, with every other amount out of the way. */
    private static AskedOrder order(String words, Mention customer, Optional<Found<Amount>> amount) {
        StringBuilder alone = new StringBuilder(words);
        Amounts.in(words).stream()
                .filter(found -> amount.filter(found::equals).isEmpty())
                .forEach(found -> blank(alone, found.start(), found.end()));
        return OrderWords.read(alone.toString(), List.of(customer), false).getFirst();
    }

    private static String reason(String rest, boolean explicit) {
        String asked = explicit ? rest : without(ASKING, rest);
        String clauses = CLAUSE.splitAsStream(asked)
                .map(String::strip)
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
