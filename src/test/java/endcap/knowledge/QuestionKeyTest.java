package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuestionKeyTest {
    private static final QuestionKey KEYS = new QuestionKey();

    @ParameterizedTest
    @CsvSource({"客户嫌贵怎么回, 客戶嫌貴怎麼回？", "客户嫌贵怎么回, '  客户嫌贵，怎么回! '", "How do I break even?, break even", "ＶＩＰ 客户, vip客户"})
    void ways_to_write_a_question_have_one_key(String one, String other) {
        assertThat(KEYS.of(one).replace(" ", ""))
                .isNotBlank()
                .isEqualTo(KEYS.of(other).replace(" ", ""));
    }

    @Test
    void other_questions_have_other_keys_and_what_says_nothing_has_none() {
        assertThat(KEYS.of("客户嫌贵怎么回")).isNotEqualTo(KEYS.of("客户嫌慢怎么回"));
        assertThat(KEYS.of("怎么办")).isEmpty();
        assertThat(KEYS.of("🙂 ?!")).isEmpty();
    }

    @Test
    void a_long_question_has_a_short_key_of_its_own() {
        String one = KEYS.of("客户嫌贵".repeat(2000));
        String other = KEYS.of("客户嫌贵".repeat(2000) + "了");
        assertThat(one).hasSizeLessThan(200).isNotEqualTo(other);
    }
}
