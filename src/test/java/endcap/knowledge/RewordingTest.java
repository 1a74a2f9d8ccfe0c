package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RewordingTest {
    private static final Synonyms SYNONYMS = Synonyms.of(Stream.of("采购, buyer", "价格, 报价, price", "sell, vend"));
    private static Rewording rewording;

    @BeforeAll
    static void read() {
        rewording =
                new Rewording(SYNONYMS, new Pinyin(), Set.of("can", "ka")::contains, Library.read(Samples.KNOWLEDGE));
    }

    @Test
    void pinyin_is_written_in_the_phrases_of_the_articles() {
        assertThat(rewording.of("kehu xiangui zenme hui", true)).contains("客户嫌贵怎么回");
        assertThat(rewording.of("caigou yao zhekou", true)).contains("采购要折扣");
        assertThat(rewording.of("qian kuan de lao ban bu jie dian hua", true)).contains("欠款的老板不接电话");
    }

    @Test
    void the_characters_beside_pinyin_say_which_are_meant() {
        assertThat(rewording.of("yue 客户见面的 xin 怎么写", false)).contains("约客户见面的信怎么写");
    }

    @Test
    void initials_become_the_term_they_stand_for() {
        assertThat(rewording.of("xyed 怎么定", false)).contains("信用额度怎么定");
        assertThat(rewording.of("xyed", false)).contains("信用额度");
        assertThat(rewording.of("定xyed", false)).contains("定信用额度");
        assertThat(rewording.of("qqq 怎么定", false)).isEmpty();
        assertThat(rewording.of("C:\\Users\\xyed.txt", false)).isEmpty();
        assertThat(rewording.of("raise the xyed now", false)).isEmpty();
    }

    @Test
    void words_of_the_trade_become_chinese() {
        assertThat(rewording.of("Buyer 嫌 PRICE 高", false)).contains("采购嫌价格高");
        assertThat(rewording.of("buyer bu hui xinxi", true))
                .hasValueSatisfying(text -> assertThat(text).startsWith("采购不"));
    }

    @Test
    void what_is_neither_pinyin_nor_of_the_trade_stays() {
        assertThat(rewording.of("采购的 PPT 模板", false)).isEmpty();
        assertThat(rewording.of("KA 是什么", false)).isEmpty();
        assertThat(rewording.of("KA 的 kehu", false)).contains("ka 的客户");
    }

    @Test
    void chinese_and_english_stay_as_they_are() {
        assertThat(rewording.of("采购嫌贵怎么办", false)).isEmpty();
        assertThat(rewording.of("what does the buyer want", false)).isEmpty();
        assertThat(rewording.of("a".repeat(500) + "贵", false)).isEmpty();
        assertThat(rewording.of("", true)).isEmpty();
    }
}
