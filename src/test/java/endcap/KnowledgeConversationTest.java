package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions said without a command, in the customer's words, to the bot that reads the knowledge for its meaning. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KnowledgeConversationTest {
    private static Conversation bot;

    @BeforeAll
    static void start() {
        bot = Conversation.understanding();
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "坐了两小时冷板凳没见着人",
                "老跟进会不会烦到人家",
                "he wants an answer in ten minutes or we are out",
                "buyer kept me waiting two hours",
            })
    void a_situation_told_without_a_question_word_gets_the_technique(String said) {
        assertThat(bot.says(said).intent()).isEqualTo("ask");
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好", "谢谢", "今天天气不错", "good morning", "帮我写首诗", "when does the canteen open"})
    void small_talk_and_the_matters_of_others_stay_small_talk(String said) {
        assertThat(bot.says(said).intent()).isEqualTo("none");
    }

    @Test
    void the_answer_to_a_situation_can_be_voted_on_like_any_other() {
        bot.says("坐了两小时冷板凳没见着人");
        assertThat(bot.textOf("有用")).contains("谢谢");
    }
}
