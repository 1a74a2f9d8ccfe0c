package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Audience;
import endcap.chat.Message;
import endcap.chat.Reply;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where others read along is for the asker alone, unless it holds nothing that needs a right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrivacyTest {
    private Conversation bot;

    @BeforeAll
    void open() {
        bot = Conversation.start();
    }

    @AfterAll
    void close() {
        bot.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/credit 新万家 50000",
                "新万家还能下5万吗",
                "/credit 不存在的客户 50000",
                "/why 新万家 50000",
                "/visit 新万家徐汇店 见王店长 订单5200",
                "/visits 新万家",
                "/promo evaluate PR-106",
                "/gaps",
                "/today",
                "/credit",
                "undo"
            })
    void for_the_asker_alone(String text) {
        assertThat(inTheOpen(text).audience()).isEqualTo(Audience.ASKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/promo", "/promo 新万家", "/ask 客户嫌贵怎么回"})
    void for_everyone(String text) {
        assertThat(inTheOpen(text).audience()).isEqualTo(Audience.EVERYONE);
    }

    @Test
    void an_account_of_another_rep_looks_as_unknown_as_one_that_is_not_there() {
        Reply foreign = bot.as("zhang.min").says("/credit 新万家 50000");
        Reply missing = bot.as("zhang.min").says("/credit 旧千户 50000");
        assertThat(foreign.error().orElseThrow().code()).isEqualTo("customer.unknown");
        assertThat(foreign.error().orElseThrow().message().replace("新万家", "?"))
                .isEqualTo(missing.error().orElseThrow().message().replace("旧千户", "?"));
    }

    private Reply inTheOpen(String text) {
        Message message = Message.from(bot.app().speakers().speaker("li.na"), text, "test:channel");
        return bot.app()
                .chat()
                .answer(new Message(
                        message.user(), text, message.locale(), message.conversation(), Optional.empty(), true));
    }
}
