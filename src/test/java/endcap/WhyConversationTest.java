package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.ReplyJson;
import endcap.chat.Choice;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are told when they ask why. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhyConversationTest {
    private static Conversation bot;

    @BeforeAll
    static void open() {
        bot = Conversation.start();
    }

    @AfterAll
    static void close() {
        bot.close();
    }

    private static String json(Reply reply) {
        return new ReplyJson().line(reply);
    }

    private static String code(Reply reply) {
        return reply.error().map(Reply.Problem::code).orElse("");
    }

    @Test
    void an_answer_says_what_was_looked_up_what_it_scored_and_where_the_floor_lies() {
        bot.says("/ask 促销要卖多少才保本");
        Reply why = bot.says("/why");

        assertThat(PlainText.of(why))
                .startsWith("# 怎么答的：促销要卖多少才保本\nℹ 《促销盈亏平衡：销售额×毛利-费用≥0》得 ")
                .containsPattern("查的词: .*保本（占 \\d+%）")
                .contains("保本 → 回本 / 盈亏平衡 / 不亏 / 盈亏 / break even")
                .contains("按读音查的: cu xiao")
                .containsPattern("正文 +0\\.\\d\\d +0\\.\\d\\d +0\\.\\d\\d")
                .contains("小节: 问的是数字或算法，所以先给“数字与公式”")
                .contains("语言: 按您用的语言给中文的");
        assertThat(json(why))
                .startsWith("{\"intent\":\"why\"")
                .contains("\"outcome\":\"SURE\"")
                .contains("\"floors\":{\"worthShowing\":");
        assertThat(why.choices()).containsExactly(new Choice("看答案", "/ask 促销要卖多少才保本"));
    }

    @Test
    void the_same_in_english_with_a_typo_put_right() {
        Conversation min = bot.as("zhang.min");
        min.says("/ask my discount is too samll");
        assertThat(min.textOf("how did you get that?"))
                .startsWith("# How this is answered: my discount is too samll\nℹ “")
                .contains("Typos put right: samll → small")
                .contains("Same meaning, looked up too: discount → ")
                .containsPattern("questions +0\\.\\d\\d")
                .contains("Language: English, as you asked");
    }

    @Test
    void a_question_can_be_explained_before_it_is_asked_and_pinyin_by_its_sound() {
        long gaps = bot.rows("gap_question");
        assertThat(bot.textOf("/why kehu xiangui"))
                .contains("按读音查的: ke hu · hu xian · xian gui")
                .contains("当中文读: 客户嫌贵");
        assertThat(bot.textOf("/why 冰淇淋机的滤芯多久换")).contains("分");
        assertThat(bot.rows("gap_question")).isEqualTo(gaps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzqx wvvk", "🙂🙂🙂 qqq"})
    void an_honest_no_is_explained_too(String question) {
        Conversation admin = bot.as("admin");
        assertThat(json(admin.says("/ask " + question))).contains("\"answered\":false");
        assertThat(json(admin.says("/why"))).contains("\"outcome\":\"NONE\"");
        assertThat(admin.textOf("/why")).contains("没有一篇文章里有这些字词，所以如实说没有");
    }

    @Test
    void a_verdict_gives_its_rules_and_the_rows_behind_it_and_is_a_look_of_its_own() {
        bot.says("/credit 新万家 50000");
        long looks = bot.rows("audit_log");
        Reply why = bot.says("/why");

        assertThat(PlainText.of(why))
                .startsWith("# 为什么“先别下”：新万家连锁超市 订单 ¥50,000\n")
                .contains("超 ¥11,800\n规则：已占用 + 这单 > 额度 + 容差")
                .containsPattern("XWJ-INV-2001 +发票 +2026-09-07 +2026-11-09 +¥61,800 +¥61,800 +12")
                .containsPattern("XWJ-SO-102 +预付订单，不占额度");
        assertThat(json(why))
                .contains("\"verdict\":\"HOLD\"")
                .contains("{\"type\":\"invoice\",\"documentNo\":\"XWJ-INV-2001\"")
                .contains("\"sourcesInAll\":6");
        assertThat(bot.rows("audit_log")).isEqualTo(looks + 1);
        assertThat(why.choices()).extracting(Choice::says).containsExactly("/credit XWJ 50000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/why",
                "为什么",
                "为什么？",
                "为啥？",
                "凭什么",
                "凭什么？",
                "依据",
                "依据是什么",
                "这个结果怎么来的",
                "为什么锁单",
                "为什么 锁单",
                "你怎么知道的？",
                "why?",
                "why",
                "Why is that?",
                "but why",
                "how did you get that",
                "how did you get this?",
                "why is it on hold",
                "where does this figure come from"
            })
    void however_one_asks_why_the_last_answer_is_explained(String said) {
        bot.says("/credit 新万家 50000");
        Reply why = bot.says(said);
        assertThat(why.intent()).isEqualTo("why");
        assertThat(json(why)).contains("\"verdict\":\"HOLD\"").contains("\"amount\":\"50000.00\"");
    }

    @Test
    void another_customer_named_is_another_verdict() {
        bot.says("/ask 客户嫌贵怎么回");
        assertThat(bot.textOf("why is CityFresh on hold")).startsWith("# Why “take it, but mind this”: 新万家连锁超市");
        assertThat(bot.textOf("/why 新万家 50000")).startsWith("# 为什么“先别下”：新万家连锁超市 订单 ¥50,000");
        assertThat(bot.textOf("/why /credit 新万家")).startsWith("# 为什么“可以下，但要注意”");
        assertThat(bot.textOf("/why")).startsWith("# 怎么答的：客户嫌贵怎么回");
    }

    @Test
    void with_nothing_before_it_says_how_to_ask() {
        Reply why = bot.as("zhou.yan").says("/why");
        assertThat(code(why)).isEqualTo("why.nothing");
        assertThat(why.choices()).extracting(Choice::says).containsExactly("/why 客户嫌贵怎么回");
    }

    @Test
    void nobody_is_told_why_of_what_another_was_answered() {
        bot.says("/credit 新万家 50000");
        Conversation lei = bot.as("wang.lei");
        lei.says("/ask 促销要卖多少才保本");
        assertThat(lei.textOf("为什么？")).startsWith("# 怎么答的：促销要卖多少才保本");
        long looks = bot.rows("audit_log");
        assertThat(code(lei.says("/why /credit XWJ 50000"))).isEqualTo("customer.unknown");
        assertThat(lei.textOf("/why XWJ 50000")).doesNotContain("XWJ-INV").doesNotContain("500,000");
        assertThat(bot.rows("audit_log")).isEqualTo(looks);
    }

    @Test
    void the_longest_message_is_explained_on_two_screens_and_a_longer_one_refused() {
        String page = "客户嫌贵怎么回 ".repeat(1_250);
        String question = page.substring(0, 3_950);
        bot.says("/ask " + question);
        Reply why = bot.says("/why");
        assertThat(code(why)).isEmpty();
        assertThat(PlainText.of(why)).startsWith("# 怎么答的：客户嫌贵").hasSizeLessThan(3_000);
        assertThat(code(bot.says("/why " + question))).isEmpty();
        assertThat(code(bot.says("/why " + page))).isEqualTo("message.too-long");
    }

    @Test
    void an_article_opened_by_its_name_was_not_searched() {
        bot.says("/ask #promo-breakeven");
        assertThat(bot.textOf("/why")).isEqualTo("这一篇是点名打开的，没有搜索，所以没有分数可说。");
    }

    @Test
    void what_did_not_help_is_named_as_put_last() {
        Conversation hao = bot.as("chen.hao");
        hao.says("/ask #not-helpful promo-breakeven 促销要卖多少才保本");
        assertThat(hao.textOf("/why 促销要卖多少才保本")).contains("说过没用，排到最后: promo-breakeven");
        assertThat(hao.textOf("/why")).startsWith("# 怎么答的：促销要卖多少才保本");
    }
}
