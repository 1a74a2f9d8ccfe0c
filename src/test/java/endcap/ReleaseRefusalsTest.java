package endcap;

import static endcap.ReleaseTalk.code;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.PlainText;
import endcap.chat.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused and leaves nothing behind, each with its sentence; one company serves all. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleaseRefusalsTest {
    private static ReleaseTalk talk;

    @BeforeAll
    static void open(@TempDir Path folder) {
        talk = new ReleaseTalk(folder);
    }

    @AfterAll
    static void close() {
        talk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "li.na|/release 新万家 1000 急|release.not-held|订单 ¥1,000 没有卡住",
                "li.na|/release 新万家 50000 预付|release.not-held|是预付，款到就能下",
                "li.na|/release 新万家|release.amount-missing|请写金额",
                "li.na|/release 新万家 0 急|amount.invalid|不能是 0",
                "li.na|/release 新万家 -5000 急|amount.invalid|是负数",
                "li.na|/release 新万家 5000000000000 急|amount.invalid|大得不像",
                "li.na|/release 新万家 USD50000 急|amount.invalid|按 CNY 写金额",
                "li.na|/release 50000 急单|customer.unknown|没找到",
                "li.na|/release 柏永 50000 急|customer.unknown|没找到",
                "zhou.yan|/release 新万家 50000 急|not-allowed|由客户的业务代表或主管申请",
                "admin|/release 新万家 50000 急|not-allowed|由客户的业务代表或主管申请",
                "li.na|/release R7|release.unknown|没有找到放行 R7",
                "li.na|/release 批准|release.which|是哪一笔",
                "li.na|/release use R999999999999999999 1|release.unknown|R999"
            })
    void what_cannot_be_asked_gets_its_sentence(String person, String text, String code, String sentence) {
        Reply reply = talk.says(person, text);
        assertThat(code(reply)).isEqualTo(code);
        assertThat(PlainText.of(reply)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"的", "请", "因为", "please ", "预付", "1 ", "放行", "R1 "})
    void a_long_message_of_one_word_is_answered_at_once(String word) {
        String words = word.repeat(2000 / word.length());
        assertThat(talk.code("li.na", "/release 新万家 50000 " + words)).isNotEqualTo("internal");
        assertThat(talk.code("li.na", "新万家这5万申请放行 " + words)).isNotEqualTo("internal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不要给新万家这5万申请放行", "新万家这5万能放行吗？", "要不要申请放行新万家5万"})
    void a_negation_or_a_question_asks_for_nothing(String text) {
        long before = talk.rows("draft");
        assertThat(PlainText.of(talk.says("li.na", text))).doesNotContain("[确认]");
        assertThat(talk.rows("draft")).isEqualTo(before);
    }
}
