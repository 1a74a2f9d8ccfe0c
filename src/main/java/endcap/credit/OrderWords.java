package endcap.credit;

import endcap.chat.Choice;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers.Mention;
import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.Found;
import endcap.language.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads which orders a message asks about: an amount for each customer it names, and whether they are prepaid. */
public final class OrderWords {
    private static final Pattern PREPAID = Pattern.compile("(?<!不|没|未|非|无|别|不是|不能|不肯|不想|没有|不用|不做)(?:预付款?|款到发货|先款后货|先付款)"
            + "|(?<!not |no |n't |non-)\\b(?:pre-?paid|pre-?pay(?:ment)?|paid in advance|cash in advance)\\b");

    /** People put a space between a number and its 万. */
    private static final Pattern LOOSE_MAGNITUDE = Pattern.compile("(?<=\\d) (?=[万千亿])");

    /** What makes a figure a lower bound: a verdict on less than will be ordered would be a wrong one. */
    private static final Pattern OR_MORE = Pattern.compile("^ ?(?:多(?!少)|出头|以上|起步|\\+|or more\\b|and up\\b|plus\\b)");

    /** Glued to a number it makes the number a piece of something longer. */
    private static final String GLUE = "[a-z\\d]|[.,]\\d";

    /** In what stands where the amount should, a sign that it is a question and no amount. */
    private static final Pattern ASKING = Pattern.compile("[吗呢么嘛吧能可怎查看额信账帐逾欠情况状还够不?]");

    private static final Set<String> ASKING_WORDS = Set.of(
            "ageing",
            "aging",
            "overdue",
            "limit",
            "credit",
            "status",
            "balance",
            "exposure",
            "available",
            "ok",
            "okay",
            "now",
            "please",
            "check",
            "order",
            "today",
            "debt",
            "owed");

    private final String plain;
    private final boolean explicit;

    /** @param plain the message with customers cut out, in plain writing, as long as the original */
    private OrderWords(String plain, boolean explicit) {
        this.plain = plain;
        this.explicit = explicit;
    }

    /**
     * What is asked about each customer, in reading order.
     *
     * @param mentions the customers named in {@code words}, at least one
     * @param explicit whether the message is a command, where a lone word beside the customer is meant as an amount
     * @throws UserError {@code amount.invalid} when what should be an amount is none, or it is unclear whose it is
     */
    public static List<AskedOrder> read(String words, List<Mention> mentions, boolean explicit) {
        StringBuilder rest = new StringBuilder(words);
        mentions.forEach(mention -> blank(rest, mention.start(), mention.end()));
        String plain = Han.plain(rest.toString());
        boolean prepaid = PREPAID.matcher(plain).find();
        String tight = LOOSE_MAGNITUDE
                .matcher(PREPAID.matcher(plain)
                        .replaceAll(match -> " ".repeat(match.group().length())))
                .replaceAll("");
        List<Customer> customers =
                mentions.stream().map(Mention::customer).distinct().toList();
        return new OrderWords(tight, explicit).orders(customers, prepaid);
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, " ".repeat(end - start));
    }

    private List<AskedOrder> orders(List<Customer> customers, boolean prepaid) {
        List<Found<Amount>> amounts = amounts();
        if (amounts.size() > 1 && amounts.size() != customers.size()) {
            throw several(customers, amounts);
        }
        return IntStream.range(0, customers.size())
                .mapToObj(i -> new AskedOrder(customers.get(i), amountOf(i, amounts), prepaid))
                .toList();
    }

    /** One amount is meant for everybody ("各5万"); several are meant one each, in their order. */
    private static Optional<Found<Amount>> amountOf(int customer, List<Found<Amount>> amounts) {
        return amounts.isEmpty() ? Optional.empty() : Optional.of(amounts.get(amounts.size() == 1 ? 0 : customer));
    }

    private static UserError several(List<Customer> customers, List<Found<Amount>> amounts) {
        List<Choice> ways = new ArrayList<>();
        if (customers.size() == 1) {
            amounts.forEach(amount -> ways.add(
                    new Choice(amount.words(), "/credit " + customers.get(0).code() + " " + amount.words())));
        }
        return AskedOrder.refused(
                        "error.credit.amount-several",
                        String.join(" / ", amounts.stream().map(Found::words).toList()))
                .offering(ways);
    }

    private List<Found<Amount>> amounts() {
        String alone = plain.strip();
        Optional<Amount> whole = Amounts.whole(alone);
        if (whole.isPresent()) {
            return List.of(Found.in(alone, 0, alone.length(), whole.get()));
        }
        List<Found<Amount>> found = distinct(preferMarked(Amounts.in(plain)));
        found.stream().filter(this::orMore).findFirst().ifPresent(least -> {
            throw AskedOrder.refused("error.credit.amount-vague", least.words());
        });
        found.stream().filter(this::glued).findFirst().ifPresent(piece -> {
            throw AskedOrder.refused("error.credit.amount-unreadable", word(piece.start()));
        });
        if (found.isEmpty() && explicit) {
            refuseWhatShouldBeAnAmount(alone);
        }
        return found;
    }

    private static List<Found<Amount>> preferMarked(List<Found<Amount>> found) {
        List<Found<Amount>> marked =
                found.stream().filter(amount -> amount.value().marked()).toList();
        return marked.isEmpty() ? found : marked;
    }

    private static List<Found<Amount>> distinct(List<Found<Amount>> found) {
        List<Found<Amount>> distinct = new ArrayList<>();
        for (Found<Amount> amount : found) {
            if (distinct.stream().noneMatch(other -> other.value().equals(amount.value()))) {
                distinct.add(amount);
            }
        }
        return distinct;
    }

    private boolean orMore(Found<Amount> amount) {
        return OR_MORE.matcher(plain.substring(amount.end())).find();
    }

    private boolean glued(Found<Amount> amount) {
        return plain.substring(amount.end()).matches("(?s)(?:" + GLUE + ").*")
                || plain.substring(0, amount.start()).matches("(?s).*(?:[a-z\\d][.,]?)");
    }

    private void refuseWhatShouldBeAnAmount(String alone) {
        for (String token : alone.split("\\s+")) {
            boolean lone = token.equals(alone) && token.codePoints().anyMatch(Character::isLetterOrDigit);
            boolean figure = token.matches("[+-]?\\d[\\x21-\\x7e]*");
            if (figure || (lone && !asks(token))) {
                throw AskedOrder.refused("error.credit.amount-unreadable", token);
            }
        }
    }

    private static boolean asks(String token) {
        return ASKING.matcher(token).find() || ASKING_WORDS.contains(token);
    }

    private String word(int at) {
        int start = plain.lastIndexOf(' ', at) + 1;
        int end = plain.indexOf(' ', at);
        return plain.substring(start, end < 0 ? plain.length() : end);
    }
}
