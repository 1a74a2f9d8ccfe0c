package endcap;

import static endcap.ReleaseTalk.code;
import static endcap.ReleaseTalk.tap;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.PlainText;
import endcap.chat.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a release when time passes, two decide at once, or nobody could. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleaseTimesTest {
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
    void after_its_last_day_an_approval_is_over() {
        talk.approvedOnce();
        talk.waitUntil("2026-11-25T00:00");
        assertThat(talk.code("li.na", "/release 使用 R1 50000")).isEqualTo("release.use-expired");
        assertThat(talk.reads("li.na", "/credit 新万家 50000")).doesNotContain("已放行");
        assertThat(talk.reads("li.na", "/release R1")).contains("；已过期");
        assertThat(talk.acts()).contains("endcap release.expire");
    }

    @Test
    void what_nobody_decides_expires_and_is_told() {
        talk.asked("li.na", "/release 新万家 50000 客户周五打款");
        Reply seen = talk.says("chen.hao", "/release R1");
        talk.waitUntil("2026-11-24T08:59");
        talk.app().sweep();
        assertThat(talk.reads("li.na", "/release")).contains("等待审批");
        talk.waitUntil("2026-11-24T09:00");
        talk.app().sweep();
        talk.app().sweep();
        Reply told = talk.says("li.na", "你好");
        assertThat(PlainText.of(told)).startsWith("ℹ R1（新万家连锁超市 订单 ¥50,000）没有人审批，已过期：还需要的话请再申请\n[再申请]");
        assertThat(tap(told, "再申请")).isEqualTo("/release XWJ 50000 客户周五打款");
        assertThat(PlainText.of(talk.says("chen.hao", tap(seen, "放行这一单"))))
                .endsWith("⚠ R1 已经处理过了：到 2026-11-24 09:00 没有人审批，已过期。");
        assertThat(talk.acts()).filteredOn("endcap release.expire"::equals).hasSize(1);
    }

    @Test
    void without_a_sweep_it_has_expired_all_the_same() {
        talk.asked("li.na", "/release 新万家 50000 客户周五打款");
        talk.waitUntil("2026-11-30T09:00");
        assertThat(talk.reads("chen.hao", "/release")).contains("没有待放行的申请");
        assertThat(talk.reads("li.na", "/release")).contains("没有人审批，已过期");
        assertThat(talk.acts()).contains("endcap release.expire");
    }

    @Test
    void of_two_approvers_at_once_one_wins_and_the_other_learns_who() throws Exception {
        for (int round = 1; round <= 3; round++) {
            talk.asked("li.na", "/release 新万家 " + (40_000 + round) + " 客户周五打款");
            List<String> people = List.of("chen.hao", "zhou.yan");
            List<String> taps = new ArrayList<>();
            for (String person : people) {
                talk.says(person, "你好");
                taps.add(tap(talk.says(person, "/release R" + round), "放行这一单"));
            }
            List<Reply> replies = talk.atOnce(people, taps);
            assertThat(replies).filteredOn(reply -> reply.error().isEmpty()).hasSize(1);
            Reply late = replies.stream()
                    .filter(reply -> reply.error().isPresent())
                    .findFirst()
                    .orElseThrow();
            String winner = replies.indexOf(late) == 0 ? "周妍" : "陈昊";
            assertThat(code(late)).isEqualTo("release.settled");
            assertThat(PlainText.of(late)).contains(winner + " 2026-11-21 09:00 放行一次");
        }
        assertThat(talk.acts())
                .filteredOn(act -> act.endsWith("release.approve"))
                .hasSize(3);
    }

    @Test
    void where_nobody_could_approve_it_is_said_before_it_is_asked() throws IOException {
        talk.staffedBy("""
                people:
                  - {id: li.na, name: 李娜, role: rep, team: 华东}
                  - {id: chen.hao, name: 陈昊, role: supervisor, team: 华东}
                """);
        assertThat(talk.code("li.na", "/release 新万家 60000 客户周五打款")).isEqualTo("release.nobody");
        assertThat(talk.code("chen.hao", "/release 新万家 50000 客户周五打款")).isEqualTo("release.nobody");
        assertThat(talk.reads("li.na", "/release 新万家 50000 客户周五打款")).contains("交给: 陈昊");
    }
}
