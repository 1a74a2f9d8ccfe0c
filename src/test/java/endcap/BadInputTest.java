package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.PlainText;
import endcap.chat.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent: one helpful sentence, nothing written, no stack trace, still serving. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputTest {
    private static Conversation bot;

    @BeforeAll
    static void open() {
        bot = Conversation.start();
    }

    @AfterAll
    static void close() {
        bot.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n ",
                "😀👍🏽🎉",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)> 新万家",
                "'; DROP TABLE visit; --",
                "/credit ' OR '1'='1",
                "/credit %s%n{0}",
                "/visit \u0000\u0001\u0000",
                "\u202e家万新\u202c",
                "/credit",
                "/visit",
                "/ask",
                "/promo 9999",
                "//////",
                "/",
                "../../etc/passwd",
                "(((((((((((a+)+)+)+)+$",
                "/change x=y",
                "/confirm V999999",
                "/undo V999999",
                "/cancel zzz",
                "SELECT * FROM customer",
                "nullnullnull",
                "１２３４５",
                "/credit 新万家 -50000",
                "/credit 新万家 0",
                "/credit 新万家 1.234",
                "/credit 新万家 99999999999999999999",
                "/credit 新万家 $100"
            })
    void the_answer_is_a_sentence_and_nothing_is_written(String text) {
        long before = written();
        Reply reply = bot.says(text);
        assertThat(PlainText.of(reply)).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(reply.error().map(Reply.Problem::code)).isNotEqualTo(java.util.Optional.of("internal"));
        assertThat(written()).isEqualTo(before);
        assertThat(bot.says("/help").error()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /credit 新万家 -50000                   | amount.invalid
                    /credit CityFresh -50000                | amount.invalid
                    /visit 新万家徐汇店 2月30日 缺货橙汁1L  | date.invalid
                    /visit 新万家徐汇店 订单-5200           | amount.invalid
                    /promo 新万家 2月30日                   | date.invalid
                    /credit 厦美鲜 1000                     | customer.unknown
                    /credit 火星超市 1000                   | customer.unknown
                    /visit 厦美鲜 缺货                      | customer.unknown
                    /credit                                 | customer.missing
                    """)
    void the_code_says_what_was_wrong(String text, String code) {
        assertThat(bot.says(text).error().map(Reply.Problem::code)).contains(code);
    }

    @Test
    void somebody_elses_account_is_answered_like_one_that_does_not_exist() {
        Reply foreign = bot.says("/credit XMX 1000");
        Reply nowhere = bot.says("/credit QQQ 1000");
        assertThat(foreign.error().orElseThrow().message().replace("XMX", "…"))
                .isEqualTo(nowhere.error().orElseThrow().message().replace("QQQ", "…"));
        assertThat(foreign.choices()).isEqualTo(nowhere.choices());
    }

    @Test
    void a_megabyte_and_a_message_of_ten_thousand_characters_are_refused_in_one_sentence() {
        for (String text : List.of("长".repeat(1_000_000), "/ask " + "贵".repeat(10_000))) {
            assertThat(bot.says(text).error().orElseThrow().code()).isEqualTo("message.too-long");
        }
    }

    @Test
    void the_refusal_is_in_the_language_of_the_message() {
        assertThat(bot.says("/credit no such customer here 1000")
                        .error()
                        .orElseThrow()
                        .message())
                .doesNotContainPattern("[\\u4e00-\\u9fff]");
        assertThat(bot.as("zhang.min")
                        .says("查信用 火星超市 1000")
                        .error()
                        .orElseThrow()
                        .message())
                .containsPattern("[\\u4e00-\\u9fff]");
    }

    private static long written() {
        return bot.rows("visit") + bot.rows("learned_alias") + bot.rows("payment_promise");
    }
}
