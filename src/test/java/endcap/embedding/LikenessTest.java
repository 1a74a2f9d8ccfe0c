package endcap.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models as they come with the program: what is alike is near. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LikenessTest {
    private static final BgeEmbedder CHINESE = BgeEmbedder.chinese();
    private static final BgeEmbedder ENGLISH = BgeEmbedder.english();

    @AfterAll
    static void close() {
        CHINESE.close();
        ENGLISH.close();
    }

    @ParameterizedTest
    @CsvSource({
        "客户嫌贵怎么回,           顾客说价格太高时的应对话术,     今天上海会下雨吗",
        "门店就是不肯订货,         怎样说服客户下单,               上海今天会下雨吗",
        "他欠的钱一直不还,         逾期应收账款怎么催,             新品的口味有哪几种",
        "货卖完了没人补,           货架缺货怎么处理,               下个月的会议改到星期三"
    })
    void a_chinese_paraphrase_is_nearer_than_another_matter(String asked, String same, String other) {
        assertThat(likeness(CHINESE, asked, same)).isGreaterThan(likeness(CHINESE, asked, other) + 0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "buyer says we are too expensive,     how to answer a price objection,          when does the warehouse close on Friday",
        "the shelf is empty again,            what to do about an out-of-stock product, our new colleague speaks French",
        "he still has not paid us,            collecting an overdue invoice,            choose the flavour of the new juice"
    })
    void an_english_paraphrase_is_nearer_than_another_matter(String asked, String same, String other) {
        assertThat(likeness(ENGLISH, asked, same)).isGreaterThan(likeness(ENGLISH, asked, other) + 0.05);
    }

    @Test
    void likenesses_are_the_same_on_every_run() {
        assertThat(likeness(CHINESE, "客户嫌贵怎么回", "顾客说价格太高时的应对话术")).isCloseTo(0.631, within(0.005));
        assertThat(likeness(ENGLISH, "buyer says we are too expensive", "how to answer a price objection"))
                .isCloseTo(0.749, within(0.005));
    }

    @Test
    void vectors_have_the_length_one_and_the_dimensions_they_say() {
        for (BgeEmbedder embedder : List.of(CHINESE, ENGLISH)) {
            for (String text : List.of("陈列", "", "a", "😀", "长".repeat(3_000), " \n\u0000")) {
                float[] vector = embedder.embed(text);
                assertThat(vector).hasSize(embedder.dimensions());
                assertThat(Embedder.likeness(vector, vector)).isCloseTo(1, within(1e-4));
            }
        }
    }

    @Test
    void capitals_mean_what_small_letters_mean() {
        assertThat(likeness(CHINESE, "KPI怎么定", "kpi怎么定")).isCloseTo(1, within(1e-4));
        assertThat(likeness(CHINESE, "KPI怎么定", "SKU怎么定")).isLessThan(0.95);
    }

    @Test
    void many_threads_get_the_vectors_that_one_gets() {
        List<String> texts =
                IntStream.range(0, 24).mapToObj(i -> "第" + i + "家店缺货").toList();
        List<float[]> alone = texts.stream().map(CHINESE::embed).toList();
        List<float[]> together = texts.parallelStream().map(CHINESE::embed).toList();
        assertThat(together).usingRecursiveComparison().isEqualTo(alone);
    }

    @Test
    void nothing_is_left_among_the_temporary_files() {
        CHINESE.embed("陈列");
        String loadedFrom = System.getProperty("onnxruntime.native.path");
        assertThat(java.nio.file.Path.of(loadedFrom)).doesNotExist();
    }

    @Test
    void nothing_is_loaded_before_the_first_text_and_nothing_works_after_closing() {
        BgeEmbedder never = BgeEmbedder.english();
        assertThat(never.dimensions()).isEqualTo(384);
        never.close();
        assertThatThrownBy(() -> never.embed("too late"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    private static double likeness(Embedder embedder, String one, String other) {
        return Embedder.likeness(embedder.embed(one), embedder.embed(other));
    }
}
