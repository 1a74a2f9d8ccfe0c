package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Choice;
import endcap.chat.Message;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.intake.ImportOptions;
import endcap.intake.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a release when figures move, time passes, a hold is put on, or two decide at once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleaseFiguresTest {
    private static final String HEADER = "document_no,customer_code,type,document_date,due_date,amount,open_amount\n";
    private static final String LATE = "XWJ-INV-2001,XWJ,invoice,2026-09-07,2026-11-09,61800,61800\n";
    private static final String DUE = "XWJ-INV-2002,XWJ,invoice,2026-10-12,2026-12-11,180000,150000\n";

    @TempDir
    Path folder;

    private App app;

    @BeforeEach
    void open() {
        app = openAt(Conversation.NOW);
        app.moveIn(folder.resolve("files"));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private App openAt(String now) {
        return App.open(Place.at(folder, Path.of("bot-config"), Path.of("knowledge"), now), Setting.quiet());
    }

    private void waitUntil(String now) {
        app.close();
        app = openAt(now);
    }

    private Reply says(String person, String text) {
        return app.chat().answer(Message.from(app.speakers().speaker(person), text, "test:" + person));
    }

    private String reads(String person, String text) {
        return PlainText.of(says(person, text));
    }

    private static String code(Reply reply) {
        return reply.error().map(Reply.Problem::code).orElse("none");
    }

    private static String tap(Reply reply, String label) {
        return reply.choices().stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .map(Choice::says)
                .orElseThrow(() -> new AssertionError(label + " is not among " + reply.choices()));
    }

    private void asked(String person, String words) {
        says(person, words);
        assertThat(reads(person, "确认")).startsWith("✔ R");
    }

    private void books(String kind, String rows) {
        try {
            Path file = Files.writeString(folder.resolve(kind + ".csv"), rows);
            app.incoming()
                    .run(
                            app.people().byId("zhou.yan").orElseThrow(),
                            List.of(file),
                            new ImportOptions(LocalDate.of(2026, 11, 21), false),
                            Progress.SILENT)
                    .forEach(report ->
                            assertThat(report.refused()).as("%s", report).isFalse());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> acts() {
        return app.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT person_id || ' ' || act FROM audit_log WHERE act LIKE 'release.%' ORDER BY audit_id")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void figures_that_moved_since_they_were_seen_are_shown_and_nothing_is_approved() {
        asked("li.na", "/release 新万家 50000 客户周五打款");
        Reply seen = says("chen.hao", "/release R1");
        books("invoices", HEADER + LATE + DUE + "XWJ-INV-2009,XWJ,invoice,2026-11-20,2026-12-20,9000,9000\n");

        Reply moved = says("chen.hao", tap(seen, "放行这一单"));
        assertThat(PlainText.of(moved))
                .startsWith("⚠ R1 的数字在你看过之后变了，还没有批：请看变化，再点一次。\n变化\n")
                .containsPattern("已占用 +¥461,800 +¥470,800")
                .containsPattern("账龄.* ¥360,000 / ¥61,800 / ¥0 / ¥0 / ¥0 +¥369,000 / ¥61,800")
                .doesNotContainPattern("\n额度 +¥500,000 +¥")
                .contains("# 放行 R1");
        assertThat(reads("li.na", "/release R1")).contains("等待审批");
        assertThat(reads("chen.hao", tap(moved, "放行这一单"))).startsWith("✔ 陈昊 2026-11-21 09:00 放行一次");
        assertThat(acts())
                .containsExactly(
                        "li.na release.request",
                        "chen.hao release.look",
                        "chen.hao release.look",
                        "li.na release.look",
                        "chen.hao release.approve");
    }

    @Test
    void money_that_arrives_ends_the_request_and_the_asker_is_told_once() {
        asked("li.na", "/release 新万家 50000 客户周五打款");
        asked("li.na", "/release 新万家 200000 开业铺货");
        Reply seen = says("chen.hao", "/release R1");
        books("invoices", HEADER + DUE);

        Reply told = says("li.na", "你好");
        assertThat(PlainText.of(told)).startsWith("ℹ 新万家连锁超市 订单 ¥50,000 可以直接下单了，R1 不用放行了\n[查信用]");
        assertThat(reads("li.na", tap(told, "查信用"))).startsWith("⚠ 可以下");
        assertThat(code(says("chen.hao", tap(seen, "放行这一单")))).isEqualTo("release.settled");
        assertThat(reads("li.na", "/release R2")).contains("等待审批");
        books("invoices", HEADER + DUE + "XWJ-INV-2010,XWJ,invoice,2026-11-20,2026-12-20,1,1\n");
        assertThat(reads("li.na", "你好")).doesNotContain("R1");
        assertThat(acts()).filteredOn("endcap release.clear"::equals).hasSize(1);
    }

    @Test
    void an_order_no_longer_held_at_the_click_is_said_to_be_free() {
        asked("li.na", "/release 新万家 50000 客户周五打款");
        Reply seen = says("zhou.yan", "/release R1");
        // No file comes in: the limit itself was raised.
        app.database()
                .jdbi()
                .useTransaction(handle ->
                        handle.execute("UPDATE customer SET credit_limit_fen = 90000000 WHERE customer_code = 'XWJ'"));
        assertThat(reads("zhou.yan", tap(seen, "放行这一单"))).isEqualTo("""
                ✔ 已经不卡了，不用放行，可以直接下单
                按现在的数字这单不再卡住，申请就此结束，申请人会收到通知。""");
        assertThat(reads("li.na", "你好")).contains("可以直接下单了");
    }

    @Test
    void until_a_date_several_orders_share_the_amount() {
        asked("li.na", "/release 新万家 80000 旺季备货");
        assertThat(code(says("zhou.yan", "/release 批准 R1 到 2026-11-20"))).isEqualTo("date.invalid");
        assertThat(code(says("zhou.yan", "/release 批准 R1 到 2027-01-01"))).isEqualTo("date.invalid");
        assertThat(code(says("zhou.yan", "/release 批准 R1 到 改天"))).isEqualTo("date.invalid");
        assertThat(code(says("zhou.yan", "/release 批准 R1 随便"))).isEqualTo("release.how");
        Reply first = says("zhou.yan", "/release 批准 R1 到 11月25日");
        assertThat(reads("zhou.yan", tap(first, "放行到 2026-11-25")))
                .startsWith("✔ 周妍 2026-11-21 09:00 放行到 2026-11-25（含当天），还可用 ¥80,000");
        Reply verdict = says("li.na", "/credit 新万家 45000");
        assertThat(PlainText.of(verdict)).contains("ℹ 周妍已放行：R1 合计还可用 ¥80,000，到 2026-11-25");
        assertThat(reads("li.na", tap(verdict, "用 R1 下单"))).isEqualTo("""
                ✔ R1-1：订单上写这个号 · 新万家连锁超市 ¥45,000
                还可用 ¥35,000，到 2026-11-25（含当天）。""");
        assertThat(reads("li.na", tap(verdict, "用 R1 下单"))).startsWith("✔ R1-1").contains("还可用 ¥35,000");
        assertThat(code(says("li.na", "/release use R1 45000"))).isEqualTo("release.use-too-large");
        assertThat(code(says("chen.hao", "/release 使用 R1 40000"))).isEqualTo("not-allowed");
        waitUntil("2026-11-25T23:59");
        books("orders", "order_no,customer_code,order_date,amount,status\nXWJ-SO-101,XWJ,2026-11-19,60000,open\n");
        assertThat(reads("li.na", "/release 使用 R1 35000")).startsWith("✔ R1-2");
        assertThat(code(says("li.na", "/release 使用 R1 1"))).isIn("release.use-used", "release.use-not-needed");
    }

    @Test
    void after_its_last_day_an_approval_is_over() {
        approvedOnce();
        waitUntil("2026-11-25T00:00");
        assertThat(code(says("li.na", "/release 使用 R1 50000"))).isEqualTo("release.use-expired");
        assertThat(reads("li.na", "/credit 新万家 50000")).doesNotContain("已放行");
        assertThat(reads("li.na", "/release R1")).contains("；已过期");
        assertThat(acts()).contains("endcap release.expire");
    }

    @Test
    void a_hold_put_on_after_the_approval_outranks_it() {
        approvedOnce();
        books("customers", "customer_code,name,on_hold,hold_reason\nXWJ,新万家连锁超市,y,换法人\n");
        Reply verdict = says("li.na", "/credit 新万家 50000");
        assertThat(PlainText.of(verdict)).contains("⚠ R1 放行之后客户被锁单，锁单优先，这个放行不能用：请找财务。");
        assertThat(verdict.choices()).extracting(Choice::label).doesNotContain("用 R1 下单");
        assertThat(code(says("li.na", "/release 使用 R1 50000"))).isEqualTo("release.use-held");
    }

    private void approvedOnce() {
        asked("li.na", "/release 新万家 50000 客户周五打款");
        assertThat(reads("chen.hao", tap(says("chen.hao", "/release R1"), "放行这一单")))
                .startsWith("✔");
    }

    @Test
    void what_nobody_decides_expires_and_is_told() {
        asked("li.na", "/release 新万家 50000 客户周五打款");
        Reply seen = says("chen.hao", "/release R1");
        waitUntil("2026-11-24T08:59");
        app.sweep();
        assertThat(reads("li.na", "/release")).contains("等待审批");
        waitUntil("2026-11-24T09:00");
        app.sweep();
        app.sweep();
        Reply told = says("li.na", "你好");
        assertThat(PlainText.of(told)).startsWith("ℹ R1（新万家连锁超市 订单 ¥50,000）没有人审批，已过期：还需要的话请再申请\n[再申请]");
        assertThat(tap(told, "再申请")).isEqualTo("/release XWJ 50000 客户周五打款");
        assertThat(PlainText.of(says("chen.hao", tap(seen, "放行这一单"))))
                .isEqualTo("⚠ R1 已经处理过了：到 2026-11-24 09:00 没有人审批，已过期。");
        assertThat(acts()).filteredOn("endcap release.expire"::equals).hasSize(1);
    }

    @Test
    void without_a_sweep_it_has_expired_all_the_same() {
        asked("li.na", "/release 新万家 50000 客户周五打款");
        waitUntil("2026-11-30T09:00");
        assertThat(reads("chen.hao", "/release")).contains("没有待放行的申请");
        assertThat(reads("li.na", "/release")).contains("没有人审批，已过期");
        assertThat(acts()).contains("endcap release.expire");
    }

    @Test
    void of_two_approvers_at_once_one_wins_and_the_other_learns_who() throws Exception {
        for (int round = 1; round <= 3; round++) {
            asked("li.na", "/release 新万家 " + (40_000 + round) + " 客户周五打款");
            List<String> people = List.of("chen.hao", "zhou.yan");
            List<String> taps = new ArrayList<>();
            for (String person : people) {
                says(person, "你好");
                taps.add(tap(says(person, "/release R" + round), "放行这一单"));
            }
            List<Reply> replies = atOnce(people, taps);
            assertThat(replies).filteredOn(reply -> reply.error().isEmpty()).hasSize(1);
            Reply late = replies.stream()
                    .filter(reply -> reply.error().isPresent())
                    .findFirst()
                    .orElseThrow();
            String winner = replies.indexOf(late) == 0 ? "周妍" : "陈昊";
            assertThat(code(late)).isEqualTo("release.settled");
            assertThat(PlainText.of(late)).contains(winner + " 2026-11-21 09:00 放行一次");
        }
        assertThat(acts()).filteredOn(act -> act.endsWith("release.approve")).hasSize(3);
    }

    private List<Reply> atOnce(List<String> people, List<String> texts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people.size());
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            List<Future<Reply>> running = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                String person = people.get(i);
                String text = texts.get(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return says(person, text);
                }));
            }
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> one : running) {
                replies.add(one.get());
            }
            return replies;
        }
    }

    @Test
    void where_nobody_could_approve_it_is_said_before_it_is_asked() throws IOException {
        app.close();
        Path config = Files.createDirectory(folder.resolve("config"));
        try (Stream<Path> files = Files.list(Path.of("bot-config"))) {
            for (Path file : files.toList()) {
                Files.copy(file, config.resolve(file.getFileName()));
            }
        }
        Files.writeString(
                config.resolve("people.yaml"),
                "people:\n  - {id: li.na, name: 李娜, role: rep, team: 华东}\n"
                        + "  - {id: chen.hao, name: 陈昊, role: supervisor, team: 华东}\n");
        app = App.open(Place.at(folder, config, Path.of("knowledge"), Conversation.NOW), Setting.quiet());
        assertThat(code(says("li.na", "/release 新万家 60000 客户周五打款"))).isEqualTo("release.nobody");
        assertThat(code(says("chen.hao", "/release 新万家 50000 客户周五打款"))).isEqualTo("release.nobody");
        assertThat(reads("li.na", "/release 新万家 50000 客户周五打款")).contains("交给: 陈昊");
    }
}
