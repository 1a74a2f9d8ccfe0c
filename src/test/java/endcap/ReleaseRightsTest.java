package endcap;

import static endcap.ReleaseTalk.code;
import static endcap.ReleaseTalk.tap;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.ReplyJson;
import endcap.chat.Choice;
import endcap.chat.PlainText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may ask, see, decide and take back, and what they read. */
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
