package endcap.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A company made up at any size, whose credit accounts are as large at one size as at another.
 *
 * <p>Of ten customers one is a chain with three stores beneath it that share its limit; the other six have a limit of their
 * own. Documents come in by their date, each day those of other customers, as in real books: what belongs to one customer
 * lies far apart.
 *
 * @param customers how many
 * @param itemsEach open items of every customer
 * @param today the day the books are of
 */
public record MadeCompany(int customers, int itemsEach, LocalDate today) {
    private static final int FAMILY = 10;
    private static final int STORES = 3;
    private static final int SETTLED_EACH = 5;
    private static final int ORDERS_EACH = 2;
    private static final int PROMISE_OF = 4;
    private static final int OWNERS = 2_000;
    /** Steps through all customers in an order that follows none of their codes. */
    private static final long STRIDE = 15_485_863;

    private static final String[] CITIES = {
        "上海", "北京", "广州", "深圳", "成都", "杭州", "武汉", "西安", "南京", "重庆", "天津", "苏州", "长沙", "郑州", "青岛", "宁波", "合肥", "福州",
        "厦门", "济南"
    };
    private static final String[] SYLLABLES = {
        "万", "家", "乐", "福", "华", "润", "永", "辉", "大", "发", "盛", "兴", "隆", "百", "佳", "惠", "新", "天", "瑞", "丰", "嘉", "和",
        "安", "泰", "广", "源", "美", "联", "金", "玉", "宝", "祥"
    };
    private static final String[] KINDS = {"超市", "便利店", "商贸", "连锁", "百货"};

    /** The code of a customer, counted from 0. */
    public static String code(int customer) {
        return "C%07d".formatted(customer);
    }

    /** Open items of the whole company. */
    public long openItems() {
        return (long) customers * itemsEach;
    }

    /** Everything to be loaded, in an order that satisfies the references. */
    List<MadeTable> tables() {
        return List.of(customerTable(), invoices(), orders(), snapshots(), promises());
    }

    private MadeTable customerTable() {
        return new MadeTable(
                "customer",
                List.of(
                        "customer_code",
                        "name",
                        "aliases",
                        "parent_code",
                        "kind",
                        "city",
                        "owner",
                        "payment_terms",
                        "credit_limit_fen",
                        "on_hold"),
                customers,
                row -> {
                    int customer = (int) row;
                    boolean store = isStore(customer);
                    return row(
                            code(customer),
                            name(customer),
                            "",
                            store ? code(customer - customer % FAMILY) : null,
                            store ? "store" : customer % FAMILY == 0 ? "chain" : "other",
                            CITIES[customer % CITIES.length],
                            customer % OWNERS == 0 ? "li.na" : "rep" + customer % OWNERS,
                            store ? null : customer % 2 == 0 ? "EOM+30" : "INV+45",
                            store ? null : String.valueOf(5_000_000L + mixed(customer) % 45_000_000L),
                            "0");
                });
    }

    private static boolean isStore(int customer) {
        return customer % FAMILY >= 1 && customer % FAMILY <= STORES;
    }

    private static String name(int customer) {
        int rest = customer;
        StringBuilder name = new StringBuilder(CITIES[rest % CITIES.length]);
        rest /= CITIES.length;
        String kind = KINDS[rest % KINDS.length];
        rest /= KINDS.length;
        for (int syllable = 0; syllable < 3; syllable++) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return name.append(kind).toString();
    }

    /** First the settled ones of every customer, years old, then the open ones; a round of all customers at a time. */
    private MadeTable invoices() {
        int rounds = SETTLED_EACH + itemsEach;
        return new MadeTable(
                "invoice",
                List.of(
                        "document_no",
                        "customer_code",
                        "type",
                        "document_date",
                        "due_date",
                        "amount_fen",
                        "open_fen",
                        "disputed_fen",
                        "as_of"),
                (long) customers * rounds,
                row -> {
                    int round = (int) (row / customers);
                    boolean open = round >= SETTLED_EACH;
                    LocalDate date = today.minusDays((open ? 0 : 400) + (rounds - round) * 7L);
                    long amount = 100_000 + mixed(row) % 900_000;
                    return row(
                            "D%010d".formatted(row),
                            code(customerOf(row)),
                            round == rounds - 1 ? "receipt" : "invoice",
                            date.toString(),
                            round % 2 == 0 ? date.plusDays(60).toString() : null,
                            String.valueOf(amount),
                            open ? String.valueOf(round % 3 == 0 ? amount / 2 : amount) : "0",
                            round == rounds - 2 ? "5000" : "0",
                            today.toString());
                });
    }

    private MadeTable orders() {
        return new MadeTable(
                "customer_order",
                List.of(
                        "order_no",
                        "customer_code",
                        "order_date",
                        "delivery_date",
                        "amount_fen",
                        "prepaid",
                        "status",
                        "as_of"),
                (long) customers * ORDERS_EACH,
                row -> row(
                        "O%010d".formatted(row),
                        code(customerOf(row)),
                        today.minusDays(5).toString(),
                        null,
                        String.valueOf(100_000 + mixed(row) % 400_000),
                        "0",
                        row < customers ? "invoiced" : "open",
                        today.toString()));
    }

    private MadeTable snapshots() {
        return new MadeTable(
                "snapshot",
                List.of("kind", "customer_code", "as_of"),
                2L * customers,
                row -> row(row % 2 == 0 ? "invoices" : "orders", code((int) (row / 2)), today.toString()));
    }

    private MadeTable promises() {
        return new MadeTable(
                "payment_promise",
                List.of("customer_code", "amount_fen", "due_date", "given_by", "given_on", "state"),
                customers / PROMISE_OF,
                row -> row(
                        code((int) row * PROMISE_OF),
                        "100000",
                        today.plusDays(row % 2 == 0 ? 7 : -30).toString(),
                        "王总",
                        today.minusDays(40).toString(),
                        row % 2 == 0 ? "open" : "broken"));
    }

    private int customerOf(long row) {
        return (int) (row * STRIDE % customers);
    }

    /** A number that looks as if drawn, never negative. */
    private static long mixed(long number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 31)) >>> 1;
    }

    private static List<@Nullable String> row(@Nullable String... values) {
        return Arrays.asList(values);
    }

    /** So many customers drawn at random, the same on every run. */
    int[] drawn(int count, long seed) {
        return new Random(seed).ints(count, 0, customers).toArray();
    }
}
