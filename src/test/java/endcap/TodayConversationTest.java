package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.day.TodayData;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of the day of a rep, a supervisor, finance and the administrator. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TodayConversationTest {
    /** As it moved in: nobody has been anywhere yet. */
    private static Conversation li;

    /** A company in which things have been said. */
    private static Conversation busy;

    @BeforeAll
    static void open() {
        li = Conversation.start();
        busy = Conversation.start();
        busy.says("/visit 11月10日 新万家徐汇店 见王店长 我们答应11月24日补端架 对方承诺11月22日进货100箱");
        busy.says("/confirm V1");
        busy.says("/visit 10月2日 乐多福西湖店 下一步 11月21日送报价单");
        busy.says("/confirm V2");
        busy.says("/visit 昨天 华鲜 订单5200");
        busy.says("/credit log 新万家 上门 对方说下周付 下一步 周六再打电话");
        busy.says("/confirm Q1");
        busy.says("/release 新万家 50000 客户周五付款");
        busy.says("/confirm Q2");
        busy.says("发票 XWJ-INV-2001 价差 800 有争议");
        busy.says("/confirm Q3");
    }

    @AfterAll
    static void close() {
        li.close();
        busy.close();
    }

    private static List<TodayData.Item> items(Conversation conversation, String text) {
        return ((TodayData) conversation.says(text).data()).items();
    }

    private static List<String> of(Conversation conversation, String kind) {
        return items(conversation, "/today").stream()
                .filter(item -> item.kind().equals(kind))
                .map(item ->
                        (item.customer() == null ? "-" : item.customer().code()) + " " + item.what() + " " + item.due())
                .toList();
    }

    @Test
    void a_rep_gets_one_ranked_list() {
        assertThat(li.textOf("/today")).isEqualTo("""
                # 今日清单 2026-11-21
                1. 应收 · 新万家连锁超市：逾期 ¥61,800（过了 12 天）
                2. 截单 · 新万家连锁超市：新万家生抽买一赠一（今天）
                3. 生日 · 乐多福生活超市：单志远（采购经理）（今天）
                4. 该拜访 · 乐多福生活超市：还没有拜访记录，每 7 天一次（今天）
                5. 该拜访 · 乐多福西湖店：还没有拜访记录，每 7 天一次（今天）
                6. 该拜访 · 乐多福旗舰店：还没有拜访记录，每 7 天一次（今天）
                7. 该拜访 · 新万家连锁超市：还没有拜访记录，每 7 天一次（今天）
                8. 该拜访 · 新万家徐汇店：还没有拜访记录，每 7 天一次（今天）
                9. 该拜访 · 新万家普陀店：还没有拜访记录，每 7 天一次（今天）
                10. 该拜访 · 华鲜大卖场：还没有拜访记录，每 14 天一次（今天）
                11. 该拜访 · 乐多福滨江店：还没有拜访记录，每 14 天一次（今天）
                12. 该拜访 · 乐多福萧山店：还没有拜访记录，每 14 天一次（今天）
                13. 截单 · 新万家连锁超市：新万家橙汁特价（2026-11-24，还有 3 天）
                14. 生日 · 新万家连锁超市：林晓乐（饮料采购）（2026-11-23，还有 2 天）
                15. 生日 · 新万家徐汇店：王建国（店长）（2026-11-26，还有 5 天）
                还有没列出来的：该拜访 7
                [查信用 新万家] [看促销 新万家生抽买一赠一] [怎么祝 单志远 生日] [记拜访 乐多福] [记拜访 乐多福西湖店]""");
    }

    @Test
    void it_is_in_english_for_who_reads_english() {
        assertThat(li.as("zhang.min").textOf("what's on today?"))
                .startsWith("""
                # Today’s list, 2026-11-21
                1. money due · 重和家超市: ¥79,000 overdue (95 days late)
                2. money due · 七曲便利: ¥30,000 overdue (10 days late)
                3. payment promised · 七曲便利: ¥30,000 promised by 店务财务 (today)
                4. visit due · 重和家渝中店: no visit on record, every 7 days (today)
                """)
                .endsWith("""
                15. birthday · 朝百鲜超市: 朝晖 (采购经理) (2026-11-25, in 4 days)
                Not shown: 9 × visit due
                [Check credit 重和家] [Check credit 七曲] [Log visit 重和家渝中店] [Log visit 七曲中山路店] [Log visit 盛联购天河店]""");
    }

    @Test
    void its_data_have_the_shape_of_the_contract() {
        TodayData.Item first = items(li, "/today").getFirst();
        assertThat(first.kind()).isEqualTo("money_due");
        assertThat(first.customer().code()).isEqualTo("XWJ");
        assertThat(first.customer().name()).isEqualTo("新万家连锁超市");
        assertThat(first.what()).isEqualTo("逾期 ¥61,800");
        assertThat(first.due()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(items(li, "/today"))
                .as("all of it, not only what fits a screen")
                .hasSize(22);
    }

    @Test
    void words_given_next_steps_and_drafts_are_on_it() {
        assertThat(of(busy, "promise")).containsExactly("XWJ-01 客户答应：进货100箱 2026-11-22");
        assertThat(of(busy, "follow_up")).containsExactly("LDF-01 送报价单 2026-11-21", "XWJ 周六再打电话 2026-11-21");
        assertThat(of(busy, "draft")).containsExactly("HXD 记拜访 V3 2026-11-21");
        assertThat(of(busy, "visit"))
                .contains("LDF-01 上次 2026-10-02，每 7 天一次 2026-10-09", "XWJ-01 上次 2026-11-10，每 7 天一次 2026-11-17")
                .contains("HXD 还没有拜访记录，每 14 天一次 2026-11-21");
        assertThat(of(busy, "release"))
                .as("nobody decides on their own request")
                .isEmpty();
    }

    @Test
    void a_visit_of_today_takes_the_customer_off_the_list_and_a_word_stays_until_its_day() {
        Conversation own = Conversation.start();
        own.says("/visit 新万家徐汇店 见王店长 我们答应11月22日补端架");
        own.says("确认");
        assertThat(of(own, "visit")).noneMatch(line -> line.startsWith("XWJ-01 "));
        assertThat(of(own, "promise")).containsExactly("XWJ-01 我们答应：补端架 2026-11-22");
        assertThat(own.textOf("/today")).contains("承诺 · 新万家徐汇店：我们答应：补端架（明天）");
        own.close();
    }

    @Test
    void a_supervisor_sees_decisions_and_what_went_wrong_and_not_every_visit() {
        assertThat(li.as("chen.hao").textOf("/today")).isEqualTo("""
                # 今日清单 2026-11-21
                1. 承诺回款 · 柏永超市：解云答应回 ¥20,000（过了 6 天）
                [查信用 柏永]""");
        assertThat(busy.as("chen.hao").textOf("/today")).endsWith("""
                # 今日清单 2026-11-21
                1. 等放行 · 新万家连锁超市：李娜申请放行 ¥50,000，R1（2026-11-24，还有 3 天）
                2. 承诺回款 · 柏永超市：解云答应回 ¥20,000（过了 6 天）
                3. 该拜访 · 乐多福西湖店：李娜负责，上次 2026-10-02，本该每 7 天一次（过了 43 天）
                [看 R1] [查信用 柏永] [看拜访 乐多福西湖店]""");
    }

    @Test
    void finance_sees_releases_disputes_and_promises_of_everybody() {
        assertThat(busy.as("zhou.yan").textOf("/today")).endsWith("""
                # 今日清单 2026-11-21
                1. 等放行 · 新万家连锁超市：李娜申请放行 ¥50,000，R1（2026-11-24，还有 3 天）
                2. 承诺回款 · 柏永超市：解云答应回 ¥20,000（过了 6 天）
                3. 承诺回款 · 七曲便利：店务财务答应回 ¥30,000（今天）
                4. 等裁定争议 · 新万家连锁超市：XWJ-INV-2001 有争议 ¥800，D1（2026-11-28，还有 7 天）
                [看 R1] [查信用 柏永] [查信用 七曲] [看 D1]""");
    }

    @Test
    void who_has_nothing_to_see_to_is_told_so_in_a_friendly_sentence() {
        assertThat(li.as("admin").textOf("/today")).isEqualTo("""
                # 今日清单 2026-11-21
                没有到期的事，手上清清爽爽。""");
        assertThat(items(li.as("admin"), "/today")).isEmpty();
        assertThat(li.as("admin").says("/today").choices()).isEmpty();
    }

    @Test
    void nobody_reads_of_another_reps_accounts() {
        String wang = li.as("wang.lei").says("/today").toString()
                + busy.as("wang.lei").textOf("/today 下周");
        assertThat(wang).contains("柏永").doesNotContain("新万家", "乐多福", "XWJ", "LDF", "重和家", "61,800");
        assertThat(li.as("zhang.min").says("/today").toString()).doesNotContain("柏永", "BYC", "新万家");
        assertThat(li.as("chen.hao").says("/today").toString())
                .as("another team")
                .doesNotContain("重和家", "CHJ");
    }

    @Test
    void every_look_at_money_is_written_down_with_whose_it_was() {
        li.as("wang.lei").says("/today");
        assertThat(li.audit()).contains("wang.lei credit.look today: BYC DYP");
        assertThat(li.audit()).noneMatch(line -> line.startsWith("admin credit.look today"));
    }

    @Test
    void every_button_leads_on() {
        for (String person : List.of("li.na", "zhang.min", "chen.hao", "zhou.yan")) {
            busy.as(person).says("你好"); // What they were to be told has its own buttons, once.
            Reply reply = busy.as(person).says("/today");
            assertThat(reply.choices()).hasSizeBetween(1, 5).doesNotHaveDuplicates();
            for (Choice choice : reply.choices()) {
                if (!choice.says().startsWith("/confirm")) {
                    assertThat(busy.as(person).says(choice.says()).error())
                            .as(choice.says())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void another_day_can_be_asked_for() {
        assertThat(li.textOf("/today 下周二")).contains("# 2026-11-24 的清单", "承诺回款 · 新万家连锁超市：周启明答应回 ¥61,800");
        assertThat(li.as("zhang.min").textOf("/today tomorrow"))
                .startsWith("# The list for 2026-11-22\n1. payment promised");
        assertThat(li.textOf("下周有什么安排")).contains("# 2026-11-23 到 2026-11-29 的清单", "截单 · 连锁客户：连锁气泡水换购");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天要干什么", "今天有什么安排", "今日", "待办", "/today", "今天 要干什么", "待办 今天", "what's on today"})
    void it_is_asked_for_in_many_ways(String said) {
        assertThat(li.says(said).intent()).isEqualTo("today");
        assertThat(li.says(said).error()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /today 昨天        | 2026-11-20 已经过去了：清单从今天看起；要看做过什么，请发“/visits 2026-11-20”。
            今日 2月30日       | 没有“2月30日”这一天：请写真实的日期，例如“/today 明天”。
            /today 2027-05-01 | 看得太远了：清单最远看到 2026-12-22。
            今天 去了新万家徐汇店 | “去了新万家徐汇店”不是日子：看清单请发“今日”或“今日 明天”，要记拜访请点下面。
            """)
    void a_day_that_cannot_be_is_refused_in_a_sentence(String said, String sentence) {
        Reply reply = li.says(said);
        assertThat(reply.error().orElseThrow().code()).isEqualTo("date.invalid");
        assertThat(reply.error().orElseThrow().message()).isEqualTo(sentence);
    }

    @Test
    void a_report_that_begins_with_the_word_today_is_offered_as_a_visit() {
        Reply reply = li.says("今天 去了新万家徐汇店");
        assertThat(reply.choices()).extracting(Choice::says).containsExactly("/today", "/visit 去了新万家徐汇店");
    }
}
