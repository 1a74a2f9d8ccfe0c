package endcap.visit;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.language.DateReader;
import endcap.language.Found;
import endcap.language.Han;
import endcap.language.Lean;
import endcap.language.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a message into visits: a new one begins where the next customer is named, with the words that lead up to it. */
final class VisitSplitter {
    /** A customer named so is not visited but spoken of. */
    private static final Pattern SPOKEN_OF =
            Pattern.compile("(?:请|让|找|需要|麻烦|比|像|跟|和|从|给|竞品|\\b(?:ask|asked|need|than|like|from|by|tell|and))\\s?$");

    private static final Pattern JOINED = Pattern.compile("\\s*(?:和|与|及|以及|跟|、|，|,|&|(?i:and))?\\s*");
    private static final Pattern LEADING_UP = Pattern.compile(
            "(?:今天|今日|上午|下午|早上|晚上|中午|然后|接着|之后|随后|最后|又|再|还|也|先|我们?|去了?|到了?|来了?|拜访了?|走访了?|跑了?|在|\\d{1,2}[点:]\\d{0,2}分?|\\d{1,2}[.、)]|[\\s:、，,-]"
                    + "|(?:then|and|also|after that|later|next|visited|visit|went to|called on|stopped by|i|we|in the|at|today|morning|afternoon|evening|on)(?![a-z]))++$");
    /** What looks like a store at the beginning of a sentence or behind a word for going there. */
    private static final List<Pattern> STORE_NAME = List.of(
            Pattern.compile(
                    "(?:^|[;；\\n]|上午|下午|晚上|然后|接着|又)\\s?(?:去了?|到了?|拜访了?)?\\s?(?!隔壁|对面|附近|其他|别的|这家|那家|本店|该店|[\\p{IsHan}]{0,6}(?:说|店长|门店|竞品|我们))"
                            + "(?<store>[\\p{IsHan}a-z]{2,10}?(?:超市|卖场|商场|便利店|购物中心|百货|[\\p{IsHan}]店(?!长|里|员|内|方|铺|面|经|助)))"),
            Pattern.compile(
                    "\\b(?:[Vv]isited|[Ww]ent to|[Cc]alled on|[Ss]topped by) (?<store>[A-Z][\\w'&-]+(?: [A-Z][\\w'&-]+){0,3})"));

    private final Customers customers;
    private final DateReader dates;

    VisitSplitter(Customers customers, DateReader dates) {
        this.customers = customers;
        this.dates = dates;
    }

    /**
     * The part of a message that tells of one visit.
     *
     * @param names where in {@code words} the customer is named, and others visited in the same breath
     * @param shared whether these words tell of several visits at once: A、B都缺货
     */
    record Part(Customer customer, String words, List<Found<Customer>> names, boolean shared) {}

    /**
     * The visits, in the order they were told.
     *
     * @throws UserError when a customer is missing, not known to the person, or could be several
     */
    List<Part> parts(Request request, String words) {
        List<Customers.Mention> named = customers.mentions(request, words);
        if (named.isEmpty()) {
            named = List.of(customers.mention(request, words));
        }
        refuseUnknown(request, words, named);
        List<Integer> starts = new ArrayList<>();
        List<List<Customers.Mention>> visited = new ArrayList<>();
        for (Customers.Mention mention : named) {
            int start = leadingStart(words, mention.start(), request.today());
            if (visited.isEmpty()) {
                starts.add(0);
                visited.add(new ArrayList<>(List.of(mention)));
            } else if (joined(words, visited.getLast().getLast(), mention)) {
                visited.getLast().add(mention);
            } else if (beginsVisit(words, visited.getLast().getLast(), mention, start)) {
                starts.add(Math.max(start, visited.getLast().getLast().end()));
                visited.add(new ArrayList<>(List.of(mention)));
            } else if (isOf(visited.getLast(), mention)) {
                visited.getLast().add(mention);
            }
        }
        return parts(words, visited, starts);
    }

    private static List<Part> parts(String words, List<List<Customers.Mention>> visited, List<Integer> starts) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < visited.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < visited.size() ? starts.get(i + 1) : words.length();
            String own = words.substring(start, end);
            List<Found<Customer>> names = visited.get(i).stream()
                    .map(mention -> Found.in(own, mention.start() - start, mention.end() - start, mention.customer()))
                    .toList();
            List<Customer> customers =
                    names.stream().map(Found::value).distinct().toList();
            customers.forEach(customer -> parts.add(new Part(customer, own, names, customers.size() > 1)));
        }
        return parts;
    }

    private static boolean isOf(List<Customers.Mention> visited, Customers.Mention mention) {
        return visited.stream().anyMatch(one -> one.customer().equals(mention.customer()));
    }

    private static boolean joined(String words, Customers.Mention last, Customers.Mention mention) {
        return JOINED.matcher(words.substring(last.end(), mention.start())).matches();
    }

    /** The same customer again is a second visit only on another day. */
    private boolean beginsVisit(String words, Customers.Mention last, Customers.Mention mention, int start) {
        if (SPOKEN_OF.matcher(Han.plain(words).substring(0, mention.start())).find()) {
            return false;
        }
        boolean another = !mention.customer().code().equals(last.customer().code());
        boolean dayBefore = words.substring(start, mention.start()).chars().anyMatch(Character::isDigit)
                || words.substring(start, mention.start()).contains("天");
        return another || dayBefore;
    }

    /** Where the words that only lead up to a customer begin: its date, 下午, 然后去了. */
    private int leadingStart(String words, int name, LocalDate today) {
        String plain = Han.plain(words);
        List<Found<Period>> days = dates.read(words, today, Lean.NEAREST).periods();
        int start = name;
        while (true) {
            int before = start;
            int up = before;
            start = days.stream()
                    .filter(day -> day.end() == up)
                    .mapToInt(Found::start)
                    .findFirst()
                    .orElse(before);
            Matcher leading = LEADING_UP.matcher(plain.substring(0, start));
            start = leading.find() ? leading.start() : start;
            if (start == before) {
                return start;
            }
        }
    }

    /** A second store that we do not know must not lend its figures to the first. */
    private void refuseUnknown(Request request, String words, List<Customers.Mention> named) {
        for (Pattern pattern : STORE_NAME) {
            Matcher store = pattern.matcher(words);
            while (store.find()) {
                int start = store.start("store");
                int end = store.end("store");
                if (named.stream().noneMatch(mention -> mention.start() < end && start < mention.end())) {
                    String name = store.group("store");
                    customers.mention(request, name);
                    throw UserError.of("customer.unknown", name);
                }
            }
        }
    }
}
