package endcap.promotion;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Words of a question about promotions that name neither customer nor period nor product. */
final class FillerWords {
    private static final Pattern WEEKS =
            Pattern.compile("日历|月历|周历|排期|\\bcalendar\\b|month view", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALL = Pattern.compile("全部|所有|\\ball\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHRASES = Pattern.compile(
            "促销|活动|档期|日历|月历|周历|排期|全部|所有|什么时候|什么|哪些|哪个|几个|多少钱|多少|怎么卖|怎么|如何|便宜|现在|目前|最近|正在|今天"
                    + "|可不可以|能不能|还可以|可以|还能|有没有|没有|截单|订货|下单|截止|截至|到期|快要|马上|时候|查询|查一下|看一下|看看|帮我|告诉我|请问|一下|哪家"
                    + "|客户|商品|产品|门店|店里|进行|力度|价格|特价|海报|堆头|我们|你们|这个|那个|期间|什么的"
                    + "|\\b(promos?|promotions?|deals?|offers?|calendar|month|view|weeks?|list|all|show|me|my|the|an?|any|what|what's|which|when|who"
                    + "|how|is|are|do|does|can|could|i|we|still|orders?|ordered|orderable|by|for|at|in|on|of|from|to|until|till|during|and|or|with"
                    + "|running|runs?|now|today|current|currently|open|available|there|please|customer|product|store|deadlines?|last|days?|left)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTICLES = Pattern.compile("[\\p{P}查看有的吗呢了能订做搞上在是还请我你给和与及那这些么里内从到至月]");
    private static final Pattern LAST_PARTICLES = Pattern.compile("[的有吗呢了还能订在是么里到]+$");
    private static final Pattern SHOP = Pattern.compile(
            ".+(超市|便利|便利店|商场|商贸|百货|商行|卖场|集团|连锁|公司|店|mart|market|stores?|supermarket)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_SHOP = Pattern.compile("(超市|便利|商场|商贸|百货|商行|卖场|集团|连锁|公司|店|大|小|新|老)+");
    private static final Pattern SIZE =
            Pattern.compile(".*\\d\\s*(ml|l|g|kg|升|毫升|克|千克|瓶|盒|袋|罐).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(".*\\d\\s*(年|月|日|号|季度).*|\\d+([-/.~]\\d+)+");

    private FillerWords() {}

    /** How the words want the answer drawn. */
    static Asked.Layout layout(String words) {
        if (WEEKS.matcher(words).find()) {
            return Asked.Layout.WEEKS;
        }
        return ALL.matcher(words).find() ? Asked.Layout.ALL : Asked.Layout.NEAREST;
    }

    /**
     * What is left of {@code words} without them: names that nobody knows.
     *
     * @param explicit whether the command was named; in free text only what is called like a shop counts, because people
     *     also chat
     */
    static List<String> without(String words, boolean explicit) {
        String rest = PHRASES.matcher(words).replaceAll(" ");
        return Arrays.stream(rest.split("[\\s,，。；;：:？?！!、（）()“”\"]+"))
                .filter(FillerWords::saysSomething)
                .map(word -> LAST_PARTICLES.matcher(word).replaceAll(""))
                .filter(word -> explicit
                        || (SHOP.matcher(word).matches()
                                && !ONLY_SHOP.matcher(word).matches()))
                .toList();
    }

    /** Whether a word carries a size, as product names do: 可乐500ml. */
    static boolean looksLikeProduct(String word) {
        return SIZE.matcher(word).matches();
    }

    /** Whether a word is written like a date, though it is none: 13月, 2-30. */
    static boolean looksLikeDate(String word) {
        return DATE.matcher(word).matches();
    }

    private static boolean saysSomething(String word) {
        return PARTICLES.matcher(word).replaceAll("").codePoints().count() > 1;
    }
}
