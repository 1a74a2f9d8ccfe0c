package endcap.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandWordsTest {
    private final CommandWords words = new CommandWords(Map.of(
            "credit", List.of("信用", "查信用"),
            "visit", List.of("拜访"),
            "today", List.of("今日"),
            "why", List.of("依据"),
            "confirm", List.of("确认", "yes", "好的")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /credit 新万家 5万    | credit  | 新万家 5万
                    ／credit 新万家       | credit  | 新万家
                    /Credit XWJ           | credit  | XWJ
                    credit XWJ 50000      | credit  | XWJ 50000
                    查信用 新万家         | credit  | 新万家
                    信用：新万家          | credit  | 新万家
                    信用: 新万家          | credit  | 新万家
                    YES                   | confirm | ''
                    确认 V12              | confirm | V12
                    /today I see          | today   | I see
                    """)
    void a_command_is_named_outright(String text, String command, String rest) {
        assertThat(words.named(text)).contains(new CommandWords.Named(command, rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "信用不好的客户怎么办",
                "拜访新万家徐汇店",
                "today I visited CityFresh",
                "why did the customer refuse",
                "好的客户怎么维护",
                "creditor list",
                "/unknown thing",
                "新万家 信用"
            })
    void a_sentence_that_merely_begins_like_a_command_is_none(String text) {
        assertThat(words.named(text)).isEmpty();
    }

    @Test
    void one_word_for_two_commands_is_refused() {
        assertThatThrownBy(() -> new CommandWords(Map.of("visit", List.of("走"), "credit", List.of("走"))))
                .hasMessageContaining("走");
    }
}
