package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FiguresTest {
    private final NumberWords words = new NumberWords();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,000          | 一千
            1000           | １，０００ 箱
            20,000         | 2 万
            20,000         | 两万
            15000          | 一万五
            15,000         | fifteen thousand
            2,500          | two thousand five hundred
            24             | 二十四
            25             | twenty-five
            2              | 两家
            2              | twice a week
            62%            | 62 percent
            62%            | 62 个点
            40%            | 四成
            40%            | 4 成
            12%            | 百分之十二
            5%             | 5–8%
            0.5            | 一半
            0.5            | half of it
            3.5            | 三块五
            9.20           | nine-twenty
            12.22 billion  | 122.2 亿
            5              | 5 月
            5              | in May
            14             | 2 pm
            4              | the fourth
            80             | 二八
            """)
    void a_figure_is_there_however_it_is_written(String figure, String text) {
        assertThat(Figures.in(text, words).hold(Figures.asOne(figure).orElseThrow()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            62%            | 62 cases
            1,000          | 1,0000
            100            | 1000
            40%            | 4%
            30             | thirteen
            """)
    void another_figure_is_not_taken_for_it(String figure, String text) {
        assertThat(Figures.in(text, words).hold(Figures.asOne(figure).orElseThrow()))
                .isFalse();
    }

    @Test
    void written_figures_come_in_full_and_in_order() {
        assertThat(Figures.written("3天内要2万箱，62%"))
                .extracting(Figures.Figure::text, Figures.Figure::value)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("3", new BigDecimal("3")),
                        org.assertj.core.api.Assertions.tuple("2万", new BigDecimal("2E+4")),
                        org.assertj.core.api.Assertions.tuple("62%", new BigDecimal("0.62")));
    }

    @Test
    void words_are_no_figure() {
        assertThat(Figures.asOne("五要素")).isEmpty();
        assertThat(Figures.asOne("TP3")).isEmpty();
    }
}
