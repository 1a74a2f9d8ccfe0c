package endcap.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            橙汁5箱 | 5箱 | 5 | CASE
            半箱 | 半箱 | 0.5 | CASE
            两箱半 | 两箱半 | 2.5 | CASE
            订了十五箱 | 十五箱 | 15 | CASE
            5万箱 | 5万箱 | 50000 | CASE
            1,200瓶 | 1,200瓶 | 1200 | BOTTLE
            20 cases | 20 cases | 20 | CASE
            20cs | 20cs | 20 | CASE
            three bottles left | three bottles | 3 | BOTTLE
            12 pcs | 12 pcs | 12 | PIECE
            5 packs | 5 packs | 5 | PACK
            2 boxes | 2 boxes | 2 | BOX
            3提 | 3提 | 3 | CARRY_PACK
            缺货3天 | 3天 | 3 | DAY
            缺货两周 | 两周 | 2 | WEEK
            out of stock for 3 days | 3 days | 3 | DAY
            缺货一个星期 | 一个星期 | 1 | WEEK
            缺货半个月 | 半个月 | 0.5 | MONTH
            排面8个 | 8个 | 8 | PIECE
            12个排面 | 12个排面 | 12 | FACING
            4排 | 4排 | 4 | ROW
            6 facings | 6 facings | 6 | FACING
            三十六瓶 | 三十六瓶 | 36 | BOTTLE
            补貨十二箱 | 十二箱 | 12 | CASE
            """)
    void reads_a_number_with_its_unit(String text, String words, BigDecimal count, Unit unit) {
        Found<Quantity> found = Quantities.in(text).get(0);
        assertThat(found.words()).isEqualTo(words);
        assertThat(found.value().count()).isEqualByComparingTo(count);
        assertThat(found.value().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3提前",
                "一件事",
                "5支持",
                "3天后",
                "两周后",
                "三天内",
                "3 days ago",
                "15个点",
                "第3箱",
                "3盒马",
                "新万家",
                "24瓶装",
                "in 3 weeks after"
            })
    void what_only_looks_like_a_unit_is_none(String text) {
        assertThat(Quantities.in(text)).isEmpty();
    }

    @Test
    void lengths_of_time_are_counted_in_days() {
        assertThat(Quantities.in("缺货两周").get(0).value().days()).isEqualTo(14);
        assertThat(Quantities.in("缺货半个月").get(0).value().days()).isEqualTo(15);
        assertThat(Quantities.in("缺货半天").get(0).value().days()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "15%,0.15",
        "１５％,0.15",
        "百分之十五,0.15",
        "15个点,0.15",
        "三成,0.3",
        "12.5%,0.125",
        "15 percent,0.15",
        "降了3个百分点,0.03"
    })
    void reads_percentages_as_ratios(String text, BigDecimal ratio) {
        assertThat(Shares.percentages(text).get(0).value()).isEqualByComparingTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({"八折,0.2", "8折,0.2", "八五折,0.15", "8.5折,0.15", "85折,0.15", "半价,0.5", "对折,0.5", "20% off,0.2", "七点五折,0.25"
    })
    void reads_what_is_taken_off_a_price(String text, BigDecimal off) {
        assertThat(Shares.reductions(text).get(0).value()).isEqualByComparingTo(off);
    }

    @Test
    void reads_parts_of_a_whole() {
        assertThat(Shares.fractions("排面12/40，另一个 3 / 20"))
                .extracting(Found::value)
                .containsExactly(new Fraction(12, 40), new Fraction(3, 20));
        assertThat(Shares.fractions("2026/11/21")).isEmpty();
    }
}
