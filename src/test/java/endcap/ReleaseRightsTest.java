package endcap;

import static endcap.ReleaseTalk.code;
import static endcap.ReleaseTalk.tap;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.ReplyJson;
import endcap.chat.Choice;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for, seen, taken back and refused, each with its sentence. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleaseRightsTest {
    private ReleaseTalk talk;

    @BeforeEach
    void open(@TempDir Path folder) {
        talk = new ReleaseTalk(folder);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void the_figures_of_a_release_have_their_shape() {
        talk.asked("li.na", "/release 新万家 50000 客户周五打款");
        assertThat(new ReplyJson().data(talk.says("chen.hao", "/release R1")))
                .isEqualTo("{\"releaseId\":\"R1\",\"status\":\"requested\","
                        + "\"customer\":{\"code\":\"XWJ\",\"name\":\"新万家连锁超市\"},"
                        + "\"creditAccount\":{\"code\":\"XWJ\",\"name\":\"新万家连锁超市\"},"
                        + "\"order\":{\"amount\":\"50000.00\"},\"currency\":\"CNY\",\"reason\":\"客户周五打款\","
                        + "\"requestedBy\":\"li.na\",\"requestedAt\":\"2026-11-21T01:00:00Z\","
                        + "\"decidedBy\":null,\"decidedAt\":null,\"decision\":null,\"validTo\":null,"
                        + "\"rejectReason\":null,\"remaining\":null,\"verdict\":\"HOLD\","
                        + "\"reasons\":[\"OVER_LIMIT\",\"OVERDUE_AMOUNT\",\"HIGH_UTILISATION\"],"
                        + "\"exposure\":\"461800.00\",\"overdue\":\"61800.00\",\"dataAsOf\":\"2026-11-21\","
                        + "\"expiresAt\":\"2026-11-24T01:00:00Z\"}");
        assertThat(new ReplyJson().data(talk.says("chen.hao", "/release")))
                .startsWith("{\"items\":[{\"releaseId\":\"R1\"");
        String draft = new ReplyJson().data(talk.says("li.na", "/release 新万家 51000 急单"));
        assertThat(draft).startsWith("{\"releaseId\":null,\"status\":\"draft\"");
    }

    @Test
    void a_request_is_taken_back_by_its_asker_alone_and_only_while_it_waits() {
        talk.asked("li.na", "/release 新万家 50000 客户周五打款");
        assertThat(code(talk.says("chen.hao", "/release 撤回 R1"))).isEqualTo("not-allowed");
        assertThat(PlainText.of(talk.says("li.na", "/release 新万家 50000 再催一次"))).contains("同样的一单已经申请过了：R1（李娜）");
        assertThat(talk.reads("li.na", "/credit 新万家 50000"))
                .contains("ℹ R1 正在等审批")
                .contains("[看 R1]");
        assertThat(talk.reads("li.na", "撤销")).contains("ℹ 申请人已撤回");
        assertThat(talk.reads("li.na", "/release withdraw R1")).contains("R1");
        assertThat(code(talk.says("chen.hao", "/release approve R1 once"))).isEqualTo("release.settled");
        assertThat(code(talk.says("li.na", "/release 使用 R1 50000"))).isEqualTo("release.use-not-approved");

        talk.asked("li.na", "/release 新万家 50000 客户周五打款");
        talk.says("chen.hao", tap(talk.says("chen.hao", "/release R2"), "放行这一单"));
        assertThat(code(talk.says("li.na", "/release 撤回 R2"))).isEqualTo("release.settled");
        assertThat(code(talk.says("li.na", "撤销"))).isEqualTo("release.settled");
    }

    @Test
    void a_supervisor_may_ask_and_may_not_approve_it() {
        talk.says("chen.hao", "/release 新万家 45000 旺季备货");
        assertThat(talk.reads("chen.hao", "确认")).contains("交给 周妍");
        assertThat(code(talk.says("chen.hao", "/release approve R1 once"))).isEqualTo("not-allowed");
        assertThat(talk.says("chen.hao", "/release R1").choices())
                .extracting(Choice::label)
                .containsExactly("撤回申请");
        assertThat(talk.reads("chen.hao", "/release")).doesNotContain("待放行（");
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
    @ValueSource(strings = {"不要给新万家这5万申请放行", "新万家这5万能放行吗？", "要不要申请放行新万家5万"})
    void a_negation_or_a_question_asks_for_nothing(String text) {
        assertThat(PlainText.of(talk.says("li.na", text))).doesNotContain("[确认]");
        assertThat(talk.rows("draft")).isZero();
    }

    @Test
    void somebody_elses_release_does_not_exist() {
        talk.asked("li.na", "/release 新万家 50000 客户周五打款");
        for (String text :
                List.of("/release R1", "/release approve R1 once", "/release 驳回 R1 不行", "/release use R1 1")) {
            assertThat(code(talk.says("wang.lei", text))).as(text).isEqualTo("release.unknown");
        }
        assertThat(talk.reads("wang.lei", "/release")).startsWith("没有待放行的申请");
        assertThat(code(talk.says("admin", "/release approve R1 once"))).isEqualTo("not-allowed");
    }
}
