package endcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import endcap.chat.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Collecting what is late, as li.na (Chinese) and zhang.min (English) do it; long papers stand in files of their own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectionConversationTest {
    private static final Path PAPERS = Path.of("src/test/resources/endcap/credit");

    private Conversation li;
    private Conversation zhang;
    private Conversation wang;

    @BeforeAll
    void start() {
        li = Conversation.start();
        zhang = li.as("zhang.min");
        wang = li.as("wang.lei");
    }

    @AfterAll
    void stop() {
        li.close();
    }

    /** What is said and answered, as in that file; a missing one is written for a person to read, and fails. */
    private static void reads(String file, Conversation who, String... said) {
        String talk = Arrays.stream(said)
                .map(one -> "〉" + one + "\n" + who.textOf(one) + "\n")
                .collect(Collectors.joining("\n"))
                // Numbers go on from whatever was written before.
                .replaceAll("\\b([QC])\\d+\\b", "$1…");
        Path paper = PAPERS.resolve(file);
        try {
            if (Files.notExists(paper)) {
                Files.writeString(paper, talk);
                fail(paper + " was not there and is now: read it, and keep it if it is right");
            }
            assertThat(talk).isEqualTo(Files.readString(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(Conversation who, String said) {
        return who.says(said).error().orElseThrow().code();
    }

    /** The data of a reply as text: records print their names and values. */
    private static String data(Reply reply) {
        return String.valueOf(reply.data());
    }

    @Test
    void a_statement_of_account_is_a_text_to_copy_that_adds_up() {
        reads("statement-zh.txt", li, "/credit statement 新万家", "/credit 对账单 华鲜 英文");
        reads("statement-en.txt", zhang, "/credit statement CHJ");
    }

    @Test
    void a_statement_comes_in_the_language_that_is_named() {
        assertThat(li.textOf("/credit 英文对账单 华鲜"))
                .contains("STATEMENT OF ACCOUNT")
                .contains("对账单草稿");
        assertThat(li.textOf("/credit statement Huaxian Mart in Chinese")).contains("对账单\n客户：华鲜大卖场（HXD）");
    }

    @Test
    void a_reminder_is_a_draft_whose_tone_follows_the_step() {
        reads(
                "remind-zh.txt",
                li,
                "/credit remind 新万家",
                "/credit remind 新万家 短信 友好",
                "/credit remind 新万家 邮件 第2步",
                "/credit 催款函 新万家 最后通知");
        reads(
                "remind-en.txt",
                zhang,
                "/credit remind CHJ",
                "/credit remind CHJ sms",
                "/credit remind CHJ email step 2",
                "/credit remind CHJ wechat firm");
        reads("remind-promise.txt", wang, "/credit remind 柏永", "/credit remind 柏永 in English");
    }

    @Test
    void how_to_collect_goes_from_the_step_to_the_type_to_the_log() {
        reads(
                "collect-zh.txt",
                li,
                "/credit collect 新万家",
                "1a,3b",
                "/credit collect 新万家 signs=1a,1b,3b",
                "确认",
                "/credit collect XWJ",
                "/credit log 新万家",
                "/credit log 新万家 上门 见采购周总 对方说下周三付2万 下一步 周四再打电话",
                "改 步骤=2",
                "确认",
                "/credit log 新万家 电话 还是说下周 下一步 11月30日和主管一起去",
                "确认",
                "/credit log 新万家",
                "撤销",
                "/credit log 新万家");
        reads(
                "collect-en.txt",
                zhang,
                "/credit collect CHJ",
                "/credit collect CHJ type=stubborn",
                "change type=vain",
                "confirm",
                "/credit log CHJ visited on 18 Nov, met the buyer, he promised 20k by Friday, next step: call on 30 Nov",
                "confirm",
                "/credit log CHJ",
                "/credit CHJ");
        assertThat(data(zhang.says("/credit log CHJ")))
                .contains("entryId=C", "status=confirmed", "PromiseFigures[amount=20000.00, due=2026-11-27]");
    }

    @Test
    void a_broken_promise_makes_it_one_step_more() {
        assertThat(wang.textOf("/credit collect 柏永"))
                .contains("第 4 步 · 暂停供货")
                .contains("落空的承诺: 说好 2026-11-15 付 ¥20,000，没有到账")
                .contains("再进一步");
    }

    @Test
    void where_nothing_is_overdue_it_says_so_and_what_can_be_done() {
        assertThat(li.textOf("/credit collect 乐多福"))
                .contains("没有逾期，近期也没有到期的：不用催")
                .contains("[对账单] [催收记录]")
                .doesNotContain("迹象");
        assertThat(data(li.says("/credit collect 乐多福"))).contains("StageFigures[step=0, name=不用催]");
        assertThat(wang.textOf("/credit collect 调味仓")).contains("过期的 ¥9,600 都在争议里");
        assertThat(data(li.says("/credit remind 乐多福"))).contains("text=null");
    }

    @Test
    void somebody_elses_account_is_unknown_whatever_is_asked() {
        for (String word : List.of("collect", "statement", "remind", "log")) {
            assertThat(refusal(li, "/credit " + word + " 重和家")).isEqualTo("customer.unknown");
            assertThat(refusal(li, "/credit " + word)).isEqualTo("customer.missing");
        }
    }

    @Test
    void who_may_only_look_writes_nothing() {
        Conversation admin = li.as("admin");
        assertThat(admin.says("/credit collect 华鲜").error()).isEmpty();
        assertThat(refusal(admin, "/credit log 华鲜 打了电话")).isEqualTo("not-allowed");
        assertThat(refusal(admin, "/credit collect 华鲜 type=vain")).isEqualTo("not-allowed");
    }

    @Test
    void what_cannot_be_is_said_in_one_sentence() {
        assertThat(refusal(li, "/credit collect 新万家 signs=9z")).isEqualTo("credit.sign-unknown");
        assertThat(refusal(li, "/credit collect 新万家 type=老赖")).isEqualTo("credit.type-unknown");
        assertThat(refusal(li, "/credit log 新万家 饭局上提了一下")).isEqualTo("credit.occasion-off");
        assertThat(refusal(li, "/credit log 新万家 11月31日上门")).isEqualTo("date.invalid");
        li.says("/credit log 华鲜 打了电话");
        assertThat(refusal(li, "改 步骤=9")).isEqualTo("credit.step-unknown");
        assertThat(refusal(li, "改 颜色=红")).isEqualTo("credit.field-unknown");
        assertThat(refusal(li, "改 场合=梦里")).isEqualTo("credit.value-unknown");
        assertThat(refusal(li, "改 场合=聚会")).isEqualTo("credit.occasion-off");
        assertThat(refusal(li, "改 日期=下周三")).isEqualTo("date.invalid");
        assertThat(refusal(li, "改 承诺=很快")).isEqualTo("credit.promise-unreadable");
        assertThat(li.textOf("改 承诺=2万 下周三")).contains("承诺: 2026-11-25 付 ¥20,000");
        assertThat(li.textOf("改 下一步=周五带合同去")).contains("下一步: 周五带合同去（2026-11-27 提醒你）");
        li.says("取消");
    }

    @Test
    void what_was_promised_is_recorded_as_a_promise_by_a_button() {
        Reply draft = li.says("/credit log 新万家 上门 对方说下周三付2万");
        String says = draft.choices().get(0).says();
        assertThat(says).isEqualTo("/promise XWJ 20000 2026-11-25");
        Reply promise = li.says(says);
        assertThat(promise.error()).isEmpty();
        assertThat(data(promise)).contains("20000.00", "2026-11-25");
        li.says("取消");
        li.says("取消");
    }

    @Test
    void the_next_step_is_told_once_on_its_day_to_who_wrote_it_down() {
        wang.says("/credit log 七曲 不在");
        wang.says("/credit log 柏永 打了电话 下一步 今天下午再打");
        wang.says("确认");
        li.app().sweep();
        assertThat(wang.textOf("/help")).contains("今天该跟进 柏永超市 的欠款了：今天下午再打");
        li.app().sweep();
        assertThat(wang.textOf("/help")).doesNotContain("今天该跟进");
    }

    @Test
    void every_look_every_draft_and_every_write_is_in_the_audit_log() {
        long looks = acts("credit.look");
        long drafts = acts("collection.draft");
        long writes = acts("collection.log");
        li.says("/credit collect 乐多福");
        li.says("/credit statement 乐多福");
        li.says("/credit remind 新万家");
        li.says("/credit log 乐多福 对账");
        li.says("/credit log 乐多福");
        assertThat(acts("credit.look") - looks).isEqualTo(5);
        assertThat(acts("collection.draft") - drafts).isEqualTo(2);
        assertThat(acts("collection.log") - writes).isZero();
        li.says("/confirm");
        assertThat(acts("collection.log") - writes).isEqualTo(1);
        li.says("撤销");
    }

    private long acts(String act) {
        return li.app()
                .database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM audit_log WHERE act = :act")
                        .bind("act", act)
                        .mapTo(Long.class)
                        .one());
    }
}
