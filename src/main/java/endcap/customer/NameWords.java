package endcap.customer;

import endcap.language.Han;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that stand in many names and tell none from another: the kind of business, and the customer's own city. */
final class NameWords {
    /** Longest first, so that 超级市场 is not taken for 市场. */
    private static final List<String> BUSINESS = Stream.of(
                    "股份有限公司 有限责任公司 有限公司 分公司 总公司 公司 集团 控股 连锁 商贸 贸易 商业 实业 工贸 食品",
                    "超级市场 生活超市 超市 便利店 便利 百货 商场 商店 商城 购物中心 购物广场 广场 大卖场 卖场 仓储 会员店",
                    "旗舰店 市场 经销商 经销部 批发部 批发 分店 总店 门店 店")
            .flatMap(line -> Stream.of(line.split(" ")))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    /** What a shop can be called after its name: 新万家超市 for 新万家. */
    private static final List<String> SHOP = List.of("超级市场", "便利店", "购物中心", "大卖场", "超市", "门店", "卖场", "商场", "店");

    /** 店长 and 店员 are people, 店里 and 店内 places: the 店 in them ends no name. */
    private static final String AFTER_SHOP = "长员里内面庆招铺";

    private NameWords() {}

    /** Which units of a name are of such words. */
    static BitSet ordinary(List<Unit> name, List<String> cities) {
        BitSet ordinary = new BitSet(Long.SIZE);
        String written = Unit.written(name);
        Stream.concat(BUSINESS.stream(), cities.stream())
                .filter(written::contains)
                .forEach(word -> {
                    for (int from = 0; from < name.size(); from++) {
                        int end = endOf(name, from, word);
                        if (end > from) {
                            ordinary.set(from, end);
                        }
                    }
                });
        return ordinary;
    }

    /** The name with more and more of these words taken off its ends, longest first, without the whole. */
    static List<List<Unit>> trimmed(List<Unit> name, List<String> cities) {
        Map<String, List<Unit>> shorter = new LinkedHashMap<>();
        List<List<Unit>> open = new ArrayList<>(List.of(name));
        while (!open.isEmpty()) {
            List<Unit> one = open.remove(0);
            for (List<Unit> next :
                    List.of(withoutBusiness(one), withoutCityBefore(one, cities), withoutCityAfter(one, cities))) {
                if (next.size() < one.size() && shorter.putIfAbsent(Unit.written(next), next) == null) {
                    open.add(next);
                }
            }
        }
        return List.copyOf(shorter.values());
    }

    private static List<Unit> withoutBusiness(List<Unit> name) {
        return withoutAfter(name, BUSINESS);
    }

    private static List<Unit> withoutCityAfter(List<Unit> name, List<String> cities) {
        return withoutAfter(name, cities);
    }

    private static List<Unit> withoutAfter(List<Unit> name, List<String> words) {
        String written = Unit.written(name);
        for (String word : words) {
            int longest = written.endsWith(word) ? word.length() : 0;
            for (int from = Math.max(1, name.size() - longest); from < name.size(); from++) {
                if (endOf(name, from, word) == name.size()) {
                    return name.subList(0, from);
                }
            }
        }
        return name;
    }

    private static List<Unit> withoutCityBefore(List<Unit> name, List<String> cities) {
        return withoutBefore(name, cities);
    }

    /** Without the words for a business it begins with: 徐汇店 of 超市徐汇店. */
    static List<Unit> withoutBusinessBefore(List<Unit> name) {
        return withoutBefore(name, BUSINESS);
    }

    private static List<Unit> withoutBefore(List<Unit> name, List<String> words) {
        for (String word : words) {
            int end = endOf(name, 0, word);
            if (end > 0 && end < name.size()) {
                return name.subList(end, name.size());
            }
        }
        return name;
    }

    /** Where the word ends when it stands in whole units from there; -1 when it does not. */
    private static int endOf(List<Unit> name, int from, String word) {
        int at = 0;
        for (int i = from; i < name.size(); i++) {
            String text = name.get(i).text();
            if (!word.startsWith(text, at)) {
                return -1;
            }
            at += text.length();
            if (at == word.length()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** How long the word for a shop is that begins at {@code at} of the text; 0 when there is none. */
    static int shopAt(String plain, int at) {
        for (String word : SHOP) {
            int end = at + word.length();
            if (plain.startsWith(word, at)) {
                return end < plain.length() && AFTER_SHOP.indexOf(plain.charAt(end)) >= 0 ? 0 : word.length();
            }
        }
        return 0;
    }

    /** The two ways to write a city, 上海市 and 上海; none for no city. */
    static List<String> cities(@Nullable String city) {
        if (city == null || city.isBlank()) {
            return List.of();
        }
        String plain = Han.plain(city).strip().replace(" ", "");
        String bare = plain.endsWith("市") && plain.length() > 2 ? plain.substring(0, plain.length() - 1) : plain;
        return List.of(bare + "市", bare);
    }
}
