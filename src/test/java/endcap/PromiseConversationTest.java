package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.ReplyJson;
import endcap.chat.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What customers promise to pay, from the sentence of a rep to the money that comes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromiseConversationTest {
    /** What nothing is written down in is asked of one company; a day of it takes seconds to make. */
    private static Conversation shared;

    private Conversation bot = shared;

    @BeforeAll
    static void open() {
        shared = Conversation.start();
    }

    @AfterEach
    void closeOwn() {
        if (bot != shared) {
            bot.close();
        }
    }

    @AfterAll
    static void close() {
        shared.close();
    }

    private void startOver() {
        bot = Conversation.start();
    }

    @Test
    void a_promise_is_shown_confirmed_listed_and_taken_back() {
        startOver();
        assertThat(bot.textOf("新万家王总答应25号打5万")).isEqualTo("""
                # 回款承诺草稿 Q1
                客户: 新万家连锁超市
                金额: ¥50,000
                承诺日: 2026-11-25（周三）
                承诺人: 王总
                [确认] [取消]""");
        assertThat(bot.textOf("改 金额=6万")).contains("金额: ¥60,000");
        assertThat(bot.textOf("改 日期=27号")).contains("承诺日: 2026-11-27（周五）");
        assertThat(bot.textOf("确认")).startsWith("已记下 P6：新万家连锁超市 ¥60,000，承诺日 2026-11-27（周五）。");
        assertThat(new ReplyJson().line(bot.says("/confirm Q1")))
                .contains(
                        "\"data\":{\"promiseId\":\"P6\",\"status\":\"open\",\"customer\":{\"code\":\"XWJ\","
                                + "\"name\":\"新万家连锁超市\"},\"amount\":\"60000.00\",\"currency\":\"CNY\",\"due\":\"2026-11-27\","
                                + "\"givenBy\":\"王总\",\"givenOn\":\"2026-11-21\",\"received\":\"0.00\",\"recordedBy\":\"li.na\"}");
        assertThat(bot.rows("payment_promise")).isEqualTo(6);
        assertThat(bot.textOf("/promise")).containsSubsequence("P1", "¥61,800", "周启明", "P6", "¥60,000", "王总", "等到账");
        assertThat(bot.textOf("撤销")).isEqualTo("已撤销 Q1，这笔承诺不再跟进。");
        assertThat(bot.rows("payment_promise")).isEqualTo(5);
    }

    @Test
    void the_same_in_english_by_a_known_name() {
        startOver();
        Conversation zhang = bot.as("zhang.min");
        assertThat(zhang.textOf("Mr Wang of Morning Fresh promised 50k by Friday"))
                .isEqualTo("""
                # Promise to pay, draft Q1
                Customer: 朝百鲜超市
                Amount: ¥50,000
                By: 2026-11-27 (Fri)
                Given by: Mr Wang
                [Confirm] [Cancel]""");
        assertThat(zhang.textOf("yes")).startsWith("Logged as P6: 朝百鲜超市, ¥50,000 by 2026-11-27 (Fri).");
        assertThat(bot.textOf("/promise 华鲜 20000 30号 华叔")).contains("承诺人: 华叔");
        assertThat(bot.textOf("新万家周总说月底打3万")).contains("承诺人: 周启明").contains("2026-11-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            华鲜老板承诺28号转3万                             | ¥30,000 | 2026-11-28 | 华叔
            新万家答应下周付清货款6万                          | ¥60,000 | 2026-11-29 | 新万家
            新万家林经理说下周一先打2万，剩下的3万月底打          | ¥30,000 | 2026-11-30 | 林晓乐
            Huaxian Mart agreed to transfer 20,000 by month end | ¥20,000 | 2026-11-30 | 华鲜
            Mr Zhou at City Fresh said they'd pay 30k tomorrow  | ¥30,000 | 2026-11-22 | Mr Zhou
            """)
    void people_say_it_in_many_ways(String said, String amount, String day, String who) {
        assertThat(bot.textOf(said)).contains(amount, day, who);
        assertThat(bot.textOf("取消")).contains("已取消");
    }

    @Test
    void several_instalments_are_several_promises() {
        startOver();
        Reply shown = bot.says("新万家王总答应25号打3万，月底再打2万");
        assertThat(new ReplyJson().line(shown))
                .contains("\"amount\":\"30000.00\",\"currency\":\"CNY\",\"due\":\"2026-11-25\"")
                .contains("\"amount\":\"20000.00\",\"currency\":\"CNY\",\"due\":\"2026-11-30\"");
        assertThat(bot.textOf("改 日期2=28号")).contains("2026-11-28（周六）");
        assertThat(bot.textOf("确认")).contains("已记下 P6", "已记下 P7");
        assertThat(bot.rows("payment_promise")).isEqualTo(7);
    }

    @Test
    void a_promise_out_of_the_file_and_out_of_the_chat_is_one() {
        startOver();
        bot.says("/promise 新万家 61800 24号 周启明");
        assertThat(bot.textOf("确认")).startsWith("已记下 P1：");
        assertThat(bot.rows("payment_promise")).isEqualTo(5);
        bot.says("/promise 新万家 61800 24号");
        assertThat(bot.textOf("确认")).startsWith("这笔承诺早就记过，是 P1：");
        assertThat(bot.textOf("/undo Q1")).contains("已撤销 Q1");
        assertThat(bot.textOf("/promise P1")).contains("等到账").doesNotContain("登记人");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新万家答应25号打款           | 新万家连锁超市 答应付多少？说个金额就行，例如“5万”或“50000”。                | 5万    | ¥50,000
            新万家王总答应打5万          | 新万家连锁超市 答应哪天付？说个日子就行，例如“25号”或“下周五”。              | 25号   | 2026-11-25
            /promise 新万家 王总         | 新万家连锁超市 答应哪天付多少？例如“25号 5万”。                           | 25号5万 | 承诺人: 王总
            王总答应25号打5万            | 是哪个客户答应的？写上名称就行，例如“新万家”。                            | 新万家  | 承诺人: 王总
            City Fresh promised 50k     | By when did 新万家连锁超市 promise to pay? A day is enough, such as “the 25th” or “next Friday”. | 25号 | 2026-11-25
            """)
    void what_is_missing_is_asked_for_once(String said, String question, String answer, String shown) {
        assertThat(bot.textOf(said)).isEqualTo("⚠ " + question);
        assertThat(bot.textOf(answer)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /promise 新万家 -5万 25号           | amount.invalid   | 承诺的金额“-5万”是负数：请写大于 0 的金额，例如 50000 或 5万。
            /promise 新万家 0 25号              | amount.invalid   | 承诺的金额不能是 0：请写客户答应付多少，例如 50000 或 5万。
            /promise 新万家 99999999999999 25号 | amount.invalid   | 金额“99999999999999”大得不像一笔回款（上限一万亿）：请核对后重写，例如 50000 或 5万。
            /promise 新万家 5万美元 25号         | amount.invalid   | “5万美元”是 USD，而这个客户的信用账户用 CNY：请按 CNY 写金额。
            /promise 新万家 5万 昨天             | date.invalid     | 2026-11-20 已经过去了（今天 2026-11-21）：请写客户答应的下一个日子，例如“25号”。
            /promise 新万家 5万 2月30日          | date.invalid     | 没有“2月30日”这一天：请核对后重写，例如“25号”或“12月5日”。
            /promise 新万家 5万 25号或26号       | date.invalid     | 这里有几个日子（25号 / 26号），不知道是哪天付：请点一个，或只写一个。
            /promise 长乐惠 5万 25号             | customer.unknown | 没找到你名下叫“长乐惠”的客户：请换成客户编码、全称或简称再发一次。
            /promise P2                        | promise.unknown  | 你的客户里没有 P2 这笔承诺：发“/promise”看编号。
            /promise P99                       | promise.unknown  | 你的客户里没有 P99 这笔承诺：发“/promise”看编号。
            """)
    void what_cannot_be_a_promise_is_refused_in_one_sentence(String said, String code, String sentence) {
        long before = bot.rows("payment_promise") + bot.rows("draft");
        Reply.Problem problem = bot.says(said).error().orElseThrow();
        assertThat(problem).isEqualTo(new Reply.Problem(code, sentence));
        assertThat(bot.rows("payment_promise") + bot.rows("draft")).isEqualTo(before);
    }

    @Test
    void an_administrator_reads_and_writes_nothing_down_and_a_question_never_does() {
        startOver();
        assertThat(bot.as("admin")
                        .says("/promise 新万家 5万 25号")
                        .error()
                        .orElseThrow()
                        .code())
                .isEqualTo("not-allowed");
        assertThat(bot.as("admin").textOf("/promise")).contains("P1", "P5");
        assertThat(bot.as("wang.lei").textOf("/promise")).doesNotContain("P1");
        assertThat(bot.as("wang.lei").textOf("/promise 柏永")).contains("P2", "没兑现");
        bot.says("新万家会不会25号打5万？");
        bot.says("新万家没答应25号打5万");
        assertThat(bot.rows("draft")).isZero();
    }
}
