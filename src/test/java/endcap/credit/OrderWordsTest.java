package endcap.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import endcap.chat.Choice;
import endcap.chat.Texts;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrderWordsTest {
    private static final List<String> NAMES = List.of("新万家", "C1001", "CityFresh", "乐购佳");

    private static List<Mention> mentions(String words) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < words.length(); at++) {
            for (String name : NAMES) {
                if (words.startsWith(name, at)) {
                    Customer customer = new Customer(name, name, null, List.of(), null, null, null, null, null);
                    mentions.add(new Mention(customer, at, at + name.length()));
                }
            }
        }
        return mentions;
    }

    private static List<Order> read(String words, boolean explicit) {
        return OrderWords.read(words, mentions(words), explicit).stream()
                .map(asked -> asked.in("CNY"))
                .toList();
    }

    private static UserError refusal(String words, boolean explicit) {
        return catchThrowableOfType(UserError.class, () -> read(words, explicit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新万家 50000 | 5000000",
                "新万家50000 | 5000000",
                "C1001 50000 | 5000000",
                "50000 C1001 | 5000000",
                "新万家 5万 | 5000000",
                "新万家 5 万 | 5000000",
                "新万家 五万二 | 5200000",
                "新万家 八百 | 80000",
                "新万家 ¥5,0000 | 5000000",
                "新万家 50000.5 | 5000050",
                "新万家 ５００００元 | 5000000",
                "CityFresh 50k | 5000000",
                "CityFresh order of 5,200.10 please | 520010",
                "can CityFresh take 50000 on credit | 5000000",
                "新万家 订单 5200 3箱 12月5日 | 520000",
                "新万家下5万，就5万 | 5000000"
            })
    void an_amount_beside_the_customer_is_the_order(String words, long fen) {
        assertThat(read(words, true)).containsExactly(Order.onCredit(fen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新万家",
                "C1001",
                "新万家还能下吗",
                "新万家 账龄",
                "新万家 额度",
                "CityFresh ageing",
                "how does CityFresh stand today"
            })
    void without_an_amount_the_standing_is_asked(String words) {
        assertThat(read(words, true)).containsExactly(Order.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新万家 5万 预付",
                "新万家 预付 5万",
                "新万家 5万 預付款",
                "新万家 50000 款到发货",
                "CityFresh 50000 prepaid",
                "CityFresh pre-paid 50k"
            })
    void prepaid_is_said_in_many_ways(String words) {
        assertThat(read(words, true)).containsExactly(Order.prepaid(5_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"新万家 5万 不预付", "新万家不能预付 5万", "CityFresh 50000 not prepaid", "新万家 没有预付 5万"})
    void not_prepaid_is_not_prepaid(String words) {
        assertThat(read(words, true)).containsExactly(Order.onCredit(5_000_000));
    }

    @Test
    void prepaid_alone_is_a_prepaid_order_of_an_amount_nobody_said() {
        Order order = read("新万家 预付", true).get(0);
        assertThat(order.prepaid()).isTrue();
        assertThat(order.amountFen()).isEmpty();
        assertThat(order.isNone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新万家 -50000 | 负数",
                "新万家 负5000 | 负数",
                "新万家 0 | 不能是 0",
                "新万家 0.00 | 不能是 0",
                "新万家 50000.123 | 两位小数",
                "新万家 99999999999999 | 大得",
                "新万家 一百万亿 | 大得",
                "新万家 abc | 不是金额",
                "新万家 很多 | 不是金额",
                "新万家 1e5 | 不是金额",
                "新万家 5o000 | 不是金额",
                "新万家 50000.5.5 | 不是金额",
                "新万家 NaN | 不是金额",
                "新万家 200箱 | 不是金额",
                "新万家 order 5o000 | 不是金额",
                "新万家 $100 | USD",
                "新万家 100美元 | USD",
                "新万家 五万多 | 最多会下",
                "新万家 5万以上 | 最多会下",
                "CityFresh 50k or more | 最多会下"
            })
    void an_amount_that_cannot_be_used_is_refused_with_a_sentence(String words, String sentence) {
        UserError refused = refusal(words, true);
        assertThat(refused.code()).isEqualTo("amount.invalid");
        assertThat(refused.sentence(Texts.of(Locale.SIMPLIFIED_CHINESE))).contains(sentence);
        assertThat(refused.sentence(Texts.of(Locale.ENGLISH))).isNotBlank();
    }

    @Test
    void two_amounts_for_one_customer_are_asked_about() {
        UserError refused = refusal("新万家还欠3万，能下5万吗", false);
        assertThat(refused.code()).isEqualTo("amount.invalid");
        assertThat(refused.choices()).extracting(Choice::says).containsExactly("/credit 新万家 3万", "/credit 新万家 5万");
    }

    @Test
    void several_customers_share_one_amount_or_have_one_each_in_their_order() {
        assertThat(read("新万家和乐购佳各下5万", false)).containsExactly(Order.onCredit(5_000_000), Order.onCredit(5_000_000));
        assertThat(read("新万家 5万，乐购佳 3万", false)).containsExactly(Order.onCredit(5_000_000), Order.onCredit(3_000_000));
        assertThat(read("新万家、乐购佳", true)).containsExactly(Order.none(), Order.none());
        assertThat(refusal("新万家 1万 乐购佳 2万 还是 3万", true).code()).isEqualTo("amount.invalid");
    }

    @Test
    void a_customer_named_twice_is_asked_about_once() {
        assertThat(read("新万家 50000 新万家", true)).containsExactly(Order.onCredit(5_000_000));
    }
}
