package endcap;

import static endcap.SlackTown.PARTNERS;
import static endcap.SlackTown.PRIVATE;
import static endcap.SlackTown.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.slack.fake.OpenView;
import endcap.channel.slack.fake.Person;
import endcap.channel.slack.fake.Room;
import endcap.channel.slack.fake.Sent;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in that Slack has, over HTTP, and what a person sees there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackWaysInTest {
    private SlackTown town;
    private Person liNa;
    private Person zhangMin;

    @BeforeAll
    void open() {
        town = SlackTown.open(SlackTown.By.HTTP);
        liNa = town.person("li.na");
        zhangMin = town.person("zhang.min");
    }

    @AfterAll
    void close() {
        town.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /visit help    | 一句话记一次拜访
            /visit 帮助     | 一句话记一次拜访
            /credit 帮助    | 下单前查
            /promo ?       | 有什么促销
            /ask HELP      | 找方法、话术和公式
            /complaint help | 我能做什么
            /endcap help   | 我能做什么
            /endcap        | 我能做什么
            """)
    void every_command_has_its_help_in_the_language_of_who_asks(String typed, String words) {
        Sent answer = after(SALES, () -> liNa.types(typed, SALES));
        assertThat(answer.onlyFor()).isEqualTo("U0LINA");
        assertThat(answer.words()).contains(words);
        assertThat(after(SALES, () -> zhangMin.types(typed, SALES)).words()).doesNotContain("做");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /credit 新万家 50000           | 先别下 · 新万家连锁超市 订单 ¥50,000
            /promo 新万家                  | 新万家橙汁特价
            /ask 客户嫌贵怎么回              | 出处：
            /visit                        | 去了哪家
            /endcap 查信用 新万家            | 新万家连锁超市
            /endcap /credit 新万家 50000   | 先别下
            """)
    void a_command_is_answered_so_that_only_who_typed_it_sees_it(String typed, String words) {
        Sent answer = after(SALES, () -> liNa.types(typed, SALES));
        assertThat(answer.onlyFor()).isEqualTo("U0LINA");
        assertThat(answer.words()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            li.na     | 查下新万家能不能再下5万       | 先别下 · 新万家连锁超市
            li.na     | /credit xwj 50000         | 先别下 · 新万家连锁超市
            li.na     | can XWJ take 50000 on credit | Do not take it yet
            zhang.min | /today                    | Today
            """)
    void a_message_to_the_bot_is_answered_where_it_was_written(String who, String said, String words) {
        Person person = town.person(who);
        Sent answer = after(person.direct(), () -> person.says(said));
        assertThat(answer.isEphemeral()).isFalse();
        assertThat(answer.thread()).isEmpty();
        assertThat(answer.words()).contains(words);
    }

    @Test
    void a_message_in_a_thread_is_answered_in_that_thread() {
        Sent first = after(liNa.direct(), () -> liNa.says("/credit 新万家"));
        Sent answer = after(liNa.direct(), () -> liNa.says("/credit 新万家 50000", first));
        assertThat(answer.thread()).isEqualTo(first.ts());
        assertThat(answer.words()).contains("先别下");
    }

    @Test
    void a_mention_is_answered_in_a_thread_and_to_everybody_only_what_everybody_may_read() {
        Sent help = after(SALES, () -> liNa.mentions("/help", SALES));
        assertThat(help.isEphemeral()).isFalse();
        assertThat(help.thread()).isNotEmpty();
        Sent technique = after(SALES, () -> liNa.mentions("/ask 客户嫌贵怎么回", SALES));
        assertThat(technique.isEphemeral()).isFalse();
        Sent figures = after(SALES, () -> liNa.mentions("/credit 新万家 50000", SALES));
        assertThat(figures.onlyFor()).isEqualTo("U0LINA");
        assertThat(figures.thread()).isNotEmpty();
        Sent shared = after(PARTNERS, () -> liNa.mentions("/credit 新万家 50000", PARTNERS));
        assertThat(shared.words()).contains("外部公司").doesNotContain("¥");
    }

    @Test
    void a_message_becomes_a_visit_by_its_menu_seen_by_who_used_it_alone() {
        Sent message = town.person("wang.lei").writes("新万家徐汇店 见王店长 橙汁1L缺货3天 订单5200", SALES);
        Sent draft = after(SALES, () -> liNa.uses("visit_from_message", message));
        assertThat(draft.onlyFor()).isEqualTo("U0LINA");
        assertThat(draft.words()).contains("拜访草稿", "新万家徐汇店", "¥5200");
        Sent confirmed = after(SALES, () -> liNa.taps("确认", draft));
        assertThat(confirmed.onlyFor()).isEqualTo("U0LINA");
        assertThat(confirmed.words()).contains("已记录");

        Sent elsewhere = town.person("wang.lei").writes("新万家徐汇店 缺货", PRIVATE);
        Sent direct = after(liNa.direct(), () -> liNa.uses("visit_from_message", elsewhere));
        assertThat(direct.words()).contains("拜访草稿");
    }

    @Test
    void the_shortcut_opens_the_form_and_the_form_makes_a_draft() {
        OpenView form = modal(liNa, () -> liNa.uses("visit_form"));
        assertThat(form.title()).isEqualTo("记一次拜访");
        assertThat(liNa.searches("CUSTOMER", "xwj", form)).anyMatch(label -> label.contains("新万家连锁超市"));
        assertThat(liNa.searches("CUSTOMER", "徐汇", form)).anyMatch(label -> label.contains("新万家徐汇店"));
        assertThat(liNa.searches("CUSTOMER", "没有这家", form)).isEmpty();
        assertThat(liNa.submits(form, Map.of("CUSTOMER", "XWJ-01", "ORDER", "很多"))
                        .errors())
                .containsOnlyKeys("ORDER")
                .hasEntrySatisfying("ORDER", error -> assertThat(error).contains("订单金额", "52000"));
        Sent draft = after(
                liNa.direct(),
                () -> liNa.submits(form, Map.of("CUSTOMER", "XWJ-01", "CONTACT", "王店长", "ORDER", "5.2万")));
        assertThat(draft.words()).contains("拜访草稿", "新万家徐汇店", "王店长", "52000");
        assertThat(town.slack().views(liNa)).noneMatch(view -> view.id().equals(form.id()));
    }

    @Test
    void a_form_that_was_opened_by_a_tap_is_answered_in_the_room_of_the_tap() {
        Sent offer = after(SALES, () -> liNa.types("/visit", SALES));
        OpenView form = modal(liNa, () -> liNa.taps("记一次拜访", offer));
        Sent draft = after(SALES, () -> liNa.submits(form, Map.of("CUSTOMER", "XWJ-02", "NEXT", "下周三补端架")));
        assertThat(draft.onlyFor()).isEqualTo("U0LINA");
        assertThat(draft.words()).contains("拜访草稿", "新万家");
        assertThat(after(SALES, () -> liNa.taps("确认", draft)).words()).contains("已记录");
    }

    @Test
    void a_form_of_somebody_else_stays_closed() {
        Sent offer = after(liNa.direct(), () -> liNa.says("/visit"));
        Person wang = town.person("wang.lei");
        int before = town.slack().messages().size();
        wang.taps("记一次拜访", offer);
        town.slack()
                .awaitMessage(
                        liNa.direct(),
                        sent -> town.slack().messages().indexOf(sent) >= before
                                && sent.onlyFor().equals("U0WANG")
                                && sent.words().contains("不是发给你的"));
        assertThat(town.slack().views(wang)).allMatch(OpenView::isHome);
    }

    @Test
    void a_form_that_was_forgotten_while_it_was_open_is_to_be_asked_for_again() {
        Sent offer = after(liNa.direct(), () -> liNa.says("/visit"));
        OpenView form = modal(liNa, () -> liNa.taps("记一次拜访", offer));
        town.app().database().jdbi().useTransaction(handle -> {
            handle.execute("DELETE FROM kept_form_field");
            handle.execute("DELETE FROM kept_form");
        });
        Map<String, String> filled = Map.of("CUSTOMER", "XWJ-01", "ORDER", "5200");
        assertThat(after(liNa.direct(), () -> liNa.submits(form, filled)).words())
                .contains("已经失效", "/visit");
        town.slack().clock().passes(Duration.ofSeconds(4));
        assertThat(after(liNa.direct(), () -> liNa.taps("记一次拜访", offer)).words())
                .contains("已经失效");
    }

    @Test
    void a_form_that_does_not_open_in_time_is_offered_again() {
        Sent offer = after(liNa.direct(), () -> liNa.says("/visit"));
        CountDownLatch gate = new CountDownLatch(1);
        town.slack().when("views.open").waitsFor(gate);
        int opened = town.slack().calls("views.open").size();
        Sent answer = after(liNa.direct(), () -> {
            liNa.taps("记一次拜访", offer);
            town.slack().awaitCalls("views.open", opened + 1);
            town.slack().clock().passes(Duration.ofSeconds(4));
            gate.countDown();
        });
        assertThat(answer.words()).contains("没来得及打开", "再点一次");
        assertThat(modal(liNa, () -> liNa.taps("记一次拜访", offer)).title()).isEqualTo("记一次拜访");
    }

    @Test
    void buttons_say_what_they_say() {
        Sent draft = after(liNa.direct(), () -> liNa.says("/visit 新万家徐汇店 见王店长 橙汁1L缺货3天 订单5200"));
        assertThat(draft.buttons()).contains("确认", "取消");
        Sent changed = after(liNa.direct(), () -> liNa.says("改 订单=6000"));
        assertThat(changed.words()).contains("¥6000");
        Sent done = after(liNa.direct(), () -> liNa.taps("确认", changed));
        assertThat(done.words()).contains("已记录");
        String undo = done.buttons().stream()
                .filter(label -> label.contains("撤销"))
                .findFirst()
                .orElseThrow();
        assertThat(after(liNa.direct(), () -> liNa.taps(undo, done)).words()).contains("已撤销");
    }

    /** What the bot says first in a room after somebody did something. */
    private Sent after(Room room, Runnable act) {
        // Into one room goes a message a second.
        town.slack().clock().passes(Duration.ofSeconds(1));
        int before = town.slack().answers(room).size();
        act.run();
        return town.slack()
                .awaitMessage(room, sent -> town.slack().answers(room).indexOf(sent) >= before);
    }

    /** The form that opens then. */
    private OpenView modal(Person person, Runnable act) {
        var before = town.slack().views(person).stream().map(OpenView::id).toList();
        act.run();
        return town.slack().awaitView(person, view -> !view.isHome() && !before.contains(view.id()));
    }
}
