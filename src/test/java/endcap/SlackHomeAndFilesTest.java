package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.slack.fake.FakeSlack;
import endcap.channel.slack.fake.OpenView;
import endcap.channel.slack.fake.Person;
import endcap.channel.slack.fake.Room;
import endcap.channel.slack.fake.Sent;
import endcap.channel.slack.fake.SharedFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The tab people see who ask nothing, and what becomes of the files they drop. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackHomeAndFilesTest {
    private static final String INVOICES = """
            单据号,客户编码,单据类型,单据日期,到期日,金额,未结金额
            UP-1,HXD,发票,2026-11-09,,30000.00,30000.00
            """;
    private static final byte[] SHELF = HexFormat.of().parseHex("ffd8ffe000104a46494600");

    private SlackTown town;
    private Person liNa;

    @BeforeAll
    void open() {
        town = SlackTown.open(SlackTown.By.HTTP);
        liNa = town.person("li.na");
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void a_rep_sees_the_list_of_the_day_the_accounts_at_risk_and_what_can_be_done() {
        OpenView home = homeOf(liNa);
        assertThat(home.words()).contains("李娜，你好", "今日", "刷新", "查信用", "记拜访", "新万家");
        Sent answer = after(liNa.direct(), () -> liNa.taps("查促销", home));
        assertThat(answer.isEphemeral()).isFalse();
        assertThat(answer.words()).contains("促销");
        liNa.taps("刷新", home);
        town.slack().awaitView(liNa, view -> view.isHome() && !view.hash().equals(home.hash()));
    }

    @Test
    void each_sees_the_tab_in_their_language_with_what_is_theirs() {
        OpenView english = homeOf(town.person("zhang.min"));
        assertThat(english.words())
                .contains("Hello Zhang Min", "Refresh", "Check credit")
                .doesNotContain("你好");
        assertThat(homeOf(town.person("zhou.yan")).words()).contains("周妍，你好");
        OpenView stranger = homeOf(town.person("U0STRANGER"));
        assertThat(stranger.words()).contains("还不认识你", "管理员", "U0STRANGER").doesNotContain("新万家");
    }

    @Test
    void finance_drops_a_table_sees_a_dry_run_and_imports_it_with_a_tap() {
        Person finance = town.person("zhou.yan");
        Sent offer = after(finance.direct(), () -> finance.drops(SharedFile.csv("应收.csv", INVOICES), ""));
        assertThat(offer.words()).contains("导入“应收.csv”", "将新增 1", "这是试运行，没有写入");
        assertThat(invoices()).isZero();
        Sent done = after(finance.direct(), () -> finance.taps("确认", offer));
        assertThat(done.words()).contains("新增 1");
        assertThat(invoices()).isEqualTo(1);
    }

    @Test
    void a_rep_who_drops_a_table_is_told_who_may() {
        Sent refusal = after(liNa.direct(), () -> liNa.drops(SharedFile.csv("应收.csv", INVOICES), ""));
        assertThat(refusal.words()).contains("“应收.csv”发给 周妍、管理员");
        assertThat(refusal.buttons()).isEmpty();
    }

    @Test
    void an_administrator_is_offered_to_add_a_deck_to_the_knowledge() {
        Person admin = town.person("admin");
        byte[] deck = "# 陈列话术\n\n端架放在主通道尽头，先谈位置，再谈费用。\n".getBytes(StandardCharsets.UTF_8);
        Sent offer = after(admin.direct(), () -> admin.drops(SharedFile.of("陈列话术.md", "text/markdown", deck), ""));
        assertThat(offer.words()).contains("把“陈列话术.md”加入知识库");
        assertThat(after(admin.direct(), () -> admin.taps("取消", offer)).words()).contains("已取消");
    }

    @Test
    void a_photo_goes_to_the_visit_and_what_cannot_be_fetched_is_said() {
        after(liNa.direct(), () -> liNa.says("/visit 新万家徐汇店 橙汁1L缺货3天"));
        SharedFile photo = SharedFile.of("货架.jpg", "image/jpeg", SHELF);
        assertThat(after(liNa.direct(), () -> liNa.drops(photo, "位置比上周好")).words())
                .contains("照片已放到 V", "新万家徐汇店");
        assertThat(town.rows("visit_photo")).isEqualTo(1);

        town.slack().when(FakeSlack.DOWNLOAD).breaks(1, 200);
        assertThat(after(liNa.direct(), () -> liNa.drops(photo, "")).words()).contains("没能取到文件“货架.jpg”", "files:read");
        assertThat(town.rows("visit_photo")).isEqualTo(1);
    }

    private OpenView homeOf(Person person) {
        person.opensHome();
        return town.slack().awaitHome(person);
    }

    private Sent after(Room room, Runnable act) {
        // Into one room goes a message a second.
        town.slack().clock().passes(Duration.ofSeconds(1));
        int before = town.slack().answers(room).size();
        act.run();
        return town.slack()
                .awaitMessage(room, sent -> town.slack().answers(room).indexOf(sent) >= before);
    }

    private long invoices() {
        return town.app()
                .database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM invoice WHERE document_no = 'UP-1'")
                        .mapTo(Long.class)
                        .one());
    }
}
