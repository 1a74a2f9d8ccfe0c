package endcap.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HanTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            下週三補端架 | 下周三补端架
            後天 | 后天
            ＡＢＣ　１２３％ | abc 123%
            CityFresh | cityfresh
            ￥５，０００ | ¥5,000
            5，000箱 | 5,000箱
            缺货3，订单500，请发货 | 缺货3，订单500，请发货
            12月5日—12日 | 12月5日-12日
            “你好” | "你好"
            著名俱乐部 | 著名俱乐部
            """)
    void writes_the_plain_way(String text, String plain) {
        assertThat(Han.plain(text)).isEqualTo(plain);
    }

    @Test
    void keeps_every_place_where_it_was() {
        String odd = "㎏ﷺ😀𠮷ﬁ臺灣İ①Ⅳ後";
        assertThat(Han.plain(odd)).hasSameSizeAs(odd);
        assertThat(Han.plain(odd)).contains("台湾");
    }
}
