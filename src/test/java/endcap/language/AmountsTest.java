package endcap.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AmountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5万 | 50000
            50k | 50000
            50K | 50000
            ¥5,0000 | 50000
            ￥５，０００ | 5000
            5，000 | 5000
            五万二 | 52000
            5万2 | 52000
            5万2千 | 52000
            五万二千元 | 52000
            5.2w | 52000
            5.2W | 52000
            5w2 | 52000
            50000元 | 50000
            RMB 50000 | 50000
            rmb50000 | 50000
            CNY 1,234.50 | 1234.50
            人民币5万元 | 50000
            5千块 | 5000
            五千块钱 | 5000
            三毛 | 0.3
            5毛 | 0.5
            十二块五 | 12.5
            12块5毛2 | 12.52
            12块5毛2分 | 12.52
            三块零五分 | 3.05
            3元5角 | 3.5
            3.5元 | 3.5
            三千五 | 3500
            两百五 | 250
            一万零五百 | 10500
            一万零五 | 10005
            十五 | 15
            二十五 | 25
            廿五 | 25
            卅 | 30
            5万半 | 55000
            1.2m | 1200000
            1.2 million | 1200000
            50 thousand | 50000
            3千 | 3000
            3k5 | 3500
            伍万贰仟元整 | 52000
            兩萬五 | 25000
            五萬元 | 50000
            三十五万 | 350000
            三百五十万 | 3500000
            1亿2千万 | 120000000
            一亿零五百万 | 105000000
            两千零二十六 | 2026
            二零二六 | 2026
            三点五万 | 35000
            1,234,567.89 | 1234567.89
            12,3456.78元 | 123456.78
            5万5000 | 55000
            1万500元 | 10500
            0 | 0
            零 | 0
            ¥0.01 | 0.01
            100000 yuan | 100000
            61800.00 | 61800
            """)
    void reads_the_whole_of_the_words_as_money(String words, BigDecimal value) {
        assertThat(Amounts.whole(words)).isPresent();
        assertThat(Amounts.whole(words).orElseThrow().value()).isEqualByComparingTo(value);
        assertThat(Amounts.whole(words).orElseThrow().flaw()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "5,00", "1.2.3", "5万万", "万", "千万", "5箱", "1e5", "1,23,456", "下单", "5万元钱包", "--5"})
    void what_is_no_sum_is_none(String words) {
        assertThat(Amounts.whole(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5万", "负五万", "−5万", "－5万", "-¥500", "¥-500", "-50000", "minus 500"})
    void a_minus_is_seen(String words) {
        assertThat(Amounts.whole(words).orElseThrow().flaw()).contains(Amount.Flaw.NEGATIVE);
        assertThat(Amounts.in("订单 " + words).get(0).value().value()).isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "$100,USD",
        "US$100,USD",
        "100美元,USD",
        "HK$ 100,HKD",
        "100港币,HKD",
        "€100,EUR",
        "100 dollars,USD",
        "USD 100,USD",
        "100日元,JPY",
        "¥100,CNY",
        "100元,CNY",
        "100块,CNY"
    })
    void the_currency_is_seen(String words, String currency) {
        assertThat(Amounts.whole(words).orElseThrow().currency().orElseThrow().getCurrencyCode())
                .isEqualTo(currency);
    }

    @Test
    void more_than_two_decimals_are_a_flaw_unless_a_magnitude_takes_them_up() {
        assertThat(Amounts.whole("12.345元").orElseThrow().flaw()).contains(Amount.Flaw.TOO_FINE);
        assertThat(Amounts.whole("5.12345万").orElseThrow().flaw()).isEmpty();
        assertThat(Amounts.whole("12.500").orElseThrow().flaw()).isEmpty();
        assertThat(Amounts.whole("99999亿").orElseThrow().flaw()).contains(Amount.Flaw.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新万家还能下5万吗 | 5万
            can CityFresh take 50000 on credit? | 50000
            王总答应25号打5万 | 5万
            王总答应5万25号打 | 5万
            王总答应5万3号打 | 5万
            发票 INV-102 价差 800 有争议 | 800
            下单5万2，下周送 | 5万2
            订单5200 | 5200
            订单 ¥5,200 橙汁3箱 | ¥5,200
            竞品卖3.5元 | 3.5元
            可以给新万家放5万吗 | 5万
            收了三千五现金 | 三千五
            下了5万3箱 | 5万
            付了12块5 | 12块5
            3元5瓶 | 3元
            十五块一箱 | 十五块
            about 50k please | 50k
            5万元5天内付清 | 5万元
            order of RMB 1,200 and 3 cases | RMB 1,200
            """)
    void finds_it_in_a_sentence(String text, String words) {
        assertThat(Amounts.in(text)).extracting(Found::words).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "橙汁1L缺货3天", "排面12/40", "下周三补端架", "500ml", "新万家", "千万别", "去了三家店", "2026-11-21", "3箱", "5万箱", "三百瓶",
                "第一百货", "第5万", "12月5日", "下午3点", "3:30", "INV-5000", "A5000", "电话13812345678", "一块去的", "毛利15%", "两块地堆",
                "一百箱", "15个点", "8折", "5-8万", "20 cases", "3 bottles", "一个半月"
            })
    void what_is_something_else_is_no_money(String text) {
        assertThat(Amounts.in(text)).isEmpty();
    }

    @Test
    void a_bare_number_is_told_from_one_that_says_money() {
        assertThat(Amounts.in("订单5200 收款5万"))
                .extracting(found -> found.value().marked())
                .isEqualTo(List.of(false, true));
    }

    @Test
    void places_are_those_of_the_original_text() {
        Found<Amount> found = Amounts.in("訂單５萬２，謝謝").get(0);
        assertThat(found.words()).isEqualTo("５萬２");
        assertThat(found.start()).isEqualTo(2);
        assertThat(found.end()).isEqualTo(5);
    }
}
