package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnalysisTest {
    private final Analysis analysis = new Analysis();
    private final Pinyin pinyin = new Pinyin();

    @Test
    void chinese_is_looked_up_by_characters_and_pairs() {
        assertThat(analysis.tokens("嫌贵吗")).containsExactlyInAnyOrder("嫌", "嫌贵", "贵", "贵吗", "吗");
    }

    @Test
    void traditional_full_width_and_upper_case_are_the_same_words() {
        assertThat(analysis.tokens("催賬ＫＰＩ")).isEqualTo(analysis.tokens("催账kpi"));
    }

    @Test
    void english_loses_its_endings() {
        assertThat(analysis.tokens("the Buyer's complaints")).containsExactly("the", "buyer", "complaint");
    }

    @Test
    void question_words_go_and_what_stood_around_them_does_not_become_a_pair() {
        assertThat(new QuestionWords().strip("价格怎么谈")).isEqualTo("价格 谈");
        assertThat(new QuestionWords().contains("how")).isTrue();
        assertThat(new QuestionWords().contains("buyer")).isFalse();
    }

    @Test
    void pinyin_falls_into_syllables() {
        assertThat(pinyin.syllables("cuikuan")).contains(List.of("cui", "kuan"));
        assertThat(pinyin.syllables("xinyongedu")).contains(List.of("xin", "yong", "e", "du"));
        assertThat(pinyin.syllables("discount")).isEmpty();
    }

    @Test
    void every_reading_of_a_character_counts() {
        assertThat(pinyin.pairs("长沙")).contains("chang sha", "zhang sha");
    }

    @Test
    void synonyms_are_found_as_whole_words_the_longest_first() {
        Synonyms synonyms =
                Synonyms.of(Stream.of("# comment", "催款, 收款, collection", "款, money", "end cap, 端架", "alone"));

        assertThat(synonyms.in("怎么催款"))
                .singleElement()
                .satisfies(match -> assertThat(match.others()).containsExactly("收款", "collection"));
        assertThat(synonyms.in("recollections of end caps")).isEmpty();
        assertThat(synonyms.in("an end cap please"))
                .extracting(Synonyms.Match::word)
                .containsExactly("end cap");
    }
}
