package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import endcap.channel.ReplyJson;
import endcap.chat.Message;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.knowledge.AskAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever is asked, in the chat, as JSON and at the command line: an answer or an honest no, never a fault. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskBadInputTest {
    private static final int ASKED_AT_MOST = 4000;

    /** Codes that say in a sentence what to write instead. */
    private static final Set<String> REFUSALS =
            Set.of("message.empty", "message.too-long", "knowledge.unknown-topic", "knowledge.no-vote");

    private static final List<String> ODD = List.of(
            "",
            "   \t ",
            "怎么办 怎么 的 了 吗",
            "how do I the a of it",
            "😀👍🏽🎉",
            "🇨🇳👨‍👩‍👧",
            "客户 late 交货 жалоба العربية ไทย",
            "客戶嫌貴 kehu xian gui too dear",
            "C:\\Users\\li\\file.txt",
            "/etc/passwd",
            "../../../etc/shadow",
            "file:///etc/passwd",
            "[a-z]+\\d{3}(?=x",
            "(((((((((((a+)+)+)+)+$",
            ".*",
            "title:x AND body:(y OR \"z",
            "'; DROP TABLE article; --",
            "SELECT * FROM knowledge_gap",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)> late delivery",
            "\u0000\u0001\u0007\u001b[31m",
            "客户\u0000嫌\u0008贵",
            "\u202e贵嫌户客\u202c",
            "\u200b\u200d\ufeff",
            "\ud83d",
            "e\u0301\u0301\u0301\u0301",
            "1234567890",
            "１２３４５",
            "12,345.67%",
            "a",
            "贵",
            "?",
            "。。。",
            "%s%n{0}{}",
            "${jndi:ldap://x/y}",
            "#",
            "#no-such-topic",
            "#credit-limit-formula 999999999999",
            "#credit-limit-formula 话术 话术 0",
            "null",
            "-1",
            "--json");

    private static final List<String> LONG = List.of(
            "贵".repeat(10_000),
            "late delivery ".repeat(715),
            "-".repeat(10_000),
            "🎉".repeat(5_000),
            "客户嫌贵 how do I 回 ".repeat(700));

    private static Conversation bot;
    private final ReplyJson json = new ReplyJson();
    private final ObjectMapper reader = new ObjectMapper();

    @BeforeAll
    static void open() {
        bot = Conversation.start();
    }

    @AfterAll
    static void close() {
        bot.close();
    }

    @ParameterizedTest
    @FieldSource("ODD")
    void in_the_chat_it_is_an_answer_or_an_honest_no(String question) throws IOException {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (String text : List.of("/ask " + question, question)) {
                Reply reply = said(text, locale);
                String words = PlainText.of(reply);
                assertThat(words).as(text).isNotBlank().doesNotContain("Exception", "\tat ", "null pointer");
                assertThat(reply.error().map(Reply.Problem::code)).as(text).isNotEqualTo(Optional.of("internal"));
                // A channel that writes the reply down must be able to.
                assertThat(reader.readTree(json.line(reply)).get("text").asText())
                        .isNotBlank();
            }
            honest(said("/ask " + question, locale), locale, question);
        }
    }

    @ParameterizedTest
    @FieldSource("LONG")
    void ten_thousand_characters_are_refused_in_a_sentence_and_as_much_as_may_be_asked_is_answered(String question) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(said("/ask " + question, locale).error().map(Reply.Problem::code))
                    .contains("message.too-long");
            honest(said("/ask " + question.substring(0, ASKED_AT_MOST - 10), locale), locale, "");
        }
    }

    @Test
    void at_the_command_line_every_line_asked_is_a_line_answered() throws IOException {
        List<String> questions = Stream.concat(ODD.stream(), LONG.stream())
                // A line break would make two questions of one, and half a character cannot be piped.
                .filter(question -> !question.equals("\ud83d"))
                .toList();
        Ran ran = ask(String.join("\n", questions) + "\n", "ask", "--json", "-");

        assertThat(ran.status()).isZero();
        assertThat(ran.lines()).hasSameSizeAs(questions);
        for (int i = 0; i < questions.size(); i++) {
            JsonNode answer = reader.readTree(ran.lines().get(i));
            assertThat(answer.get("query").asText()).isEqualTo(questions.get(i));
            assertThat(answer.get("answered").asBoolean())
                    .isEqualTo(!answer.get("hits").isEmpty());
            assertThat(answer.get("nearest")).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void at_the_command_line_words_are_printed_without_json_too() {
        Ran ran = ask("采购要下架\n🎉\n\n[a-z\n", "ask", "-");

        assertThat(ran.status()).isZero();
        assertThat(String.join("\n", ran.lines())).doesNotContain("Exception");
    }

    private static Reply said(String text, Locale locale) {
        return bot.app()
                .chat()
                .answer(new Message(
                        bot.app().speakers().speaker("li.na"),
                        text,
                        Optional.of(locale),
                        "test:" + locale,
                        Optional.empty(),
                        false));
    }

    /** Answered, or said that it is not, or refused with a way on; in the asker's language. */
    private static void honest(Reply reply, Locale locale, String question) {
        if (reply.error().isPresent()) {
            assertThat(reply.error().get().code()).as(question).isIn(REFUSALS);
        } else {
            AskAnswer answer = (AskAnswer) reply.data();
            assertThat(answer).as(question).isNotNull();
            assertThat(answer.hits().isEmpty()).as(question).isEqualTo(!answer.answered());
            assertThat(answer.nearest()).hasSizeLessThanOrEqualTo(3);
        }
        boolean chinese =
                PlainText.of(reply).replace(question, "").codePoints().anyMatch(c -> c > 0x4E00 && c < 0x9FFF);
        assertThat(chinese)
                .as(question + " in " + locale)
                .isEqualTo(locale.getLanguage().equals("zh"));
    }

    private record Ran(int status, List<String> lines) {}

    private static Ran ask(String typed, String... arguments) {
        InputStream before = System.in;
        StringWriter out = new StringWriter();
        try {
            System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
            int status = Main.commandLine().setOut(new PrintWriter(out)).execute(arguments);
            return new Ran(status, out.toString().lines().toList());
        } finally {
            System.setIn(before);
        }
    }
}
