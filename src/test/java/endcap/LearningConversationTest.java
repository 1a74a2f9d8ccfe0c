package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.ReplyJson;
import endcap.chat.Choice;
import endcap.chat.Message;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an answer that did not help and of a question without one, as the team sees it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LearningConversationTest {
    private static final String COOLER = "/ask 冰柜电费谁来出";

    @TempDir
    Path folder;

    private Conversation bot;

    @BeforeEach
    void open() throws IOException {
        for (String file : List.of(
                "complaints/calm-angry-customer.zh.md",
                "complaints/calm-angry-customer.en.md",
                "promotion/promo-breakeven.zh.md",
                "promotion/promo-breakeven.en.md")) {
            Path to = knowledge().resolve(file);
            Files.createDirectories(to.getParent());
            Files.copy(Path.of("knowledge").resolve(file), to);
        }
        bot = Conversation.over(folder.resolve("data"), knowledge());
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_question_without_an_answer_is_kept_given_to_somebody_answered_and_told() throws IOException {
        assertThat(bot.textOf(COOLER)).contains("没有资料").contains("问题已记下（缺口 1），有了答案会告诉您。");
        assertThat(bot.as("wang.lei").textOf("/ask 冰柜的电费谁出")).contains("缺口 1");

        assertThat(bot.as("admin").textOf("/gaps"))
                .startsWith("# 没答上来的问题\n")
                .contains("冰柜电费谁来出")
                .containsPattern("1 +冰柜电费谁来出 +2 +还没人管 +0");
        assertThat(bot.as("admin").textOf("/gaps 1"))
                .contains("• 冰柜电费谁来出（李娜，2026-11-21）")
                .contains("• 冰柜的电费谁出（王磊，2026-11-21）")
                .contains("asks:\n  - '冰柜的电费谁出'\n  - '冰柜电费谁来出'");
        assertThat(bot.as("admin").textOf("/gaps 1 给 陈昊")).isEqualTo("缺口 1 交给陈昊了。");
        assertThat(bot.as("chen.hao").textOf("/gaps"))
                .startsWith("ℹ 管理员 把一个没答上的问题交给您写：冰柜电费谁来出")
                .contains("陈昊");

        writeCoolerArticle();
        restart();
        Reply told = bot.says("你好");
        assertThat(PlainText.of(told)).startsWith("ℹ 您问过的“冰柜电费谁来出”现在有答案了：冰柜电费谁出");
        Choice see = told.choices().getFirst();
        assertThat(see).isEqualTo(new Choice("看答案", COOLER));
        assertThat(bot.textOf(see.says())).startsWith("# 冰柜电费谁出");
        assertThat(bot.textOf("你好")).doesNotContain("您问过");
        assertThat(bot.as("wang.lei").textOf("你好")).startsWith("ℹ 您问过的“冰柜的电费谁出”现在有答案了");
        assertThat(bot.as("admin").textOf("/gaps")).isEqualTo("没有没答上来的问题。");
        assertThat(bot.as("admin").textOf("/gaps 1")).contains("已有答案：cooler-electricity");
        restart();
        assertThat(bot.textOf("你好")).doesNotContain("您问过");
    }

    @Test
    void the_same_in_english() throws IOException {
        Conversation min = bot.as("zhang.min");
        assertThat(min.textOf("/ask who pays for the electricity of the cooler"))
                .contains("The question is on the list (gap 1); you will be told when there is an answer.");
        assertThat(min.textOf("/gaps"))
                .startsWith("# Questions without an answer\n")
                .contains("who pays for the electricity of the cooler")
                .contains("nobody yet");
        assertThat(min.says("/gaps 1 to me").error().orElseThrow().code()).isEqualTo("not-allowed");
        assertThat(bot.as("admin").textOf("/gaps 1 to zhang.min")).isEqualTo("Gap 1 is now with Zhang Min.");
        writeCoolerArticle();
        restart();
        assertThat(bot.as("zhang.min").textOf("hello"))
                .startsWith("ℹ 管理员 asks you to answer what nobody could so far: who pays for")
                .contains("You asked “who pays for the electricity of the cooler”: there is an answer now");
    }

    @ParameterizedTest
    @CsvSource({"没用", "/ask #not-helpful promo-breakeven 促销要卖多少才保本"})
    void an_answer_that_did_not_help_is_not_brought_again_to_who_said_so(String said) {
        String question = "/ask 促销要卖多少才保本";
        Reply answer = bot.says(question);
        assertThat(answer.choices())
                .extracting(Choice::label)
                .endsWith("有用", "没用")
                .hasSizeLessThan(8);
        assertThat(json(answer)).contains("\"answered\":true").contains("promo-breakeven");

        assertThat(bot.textOf(said)).startsWith("记下了：");
        assertThat(json(bot.says(question))).doesNotContain("\"hits\":[{\"id\":\"promo-breakeven\"");
        assertThat(json(bot.says("/ask 促销卖多少箱不亏"))).contains("\"hits\":[{\"id\":\"promo-breakeven\"");
        assertThat(json(bot.as("wang.lei").says(question))).contains("\"hits\":[{\"id\":\"promo-breakeven\"");
        assertThat(bot.as("admin").textOf("/gaps")).contains("促销要卖多少才保本");
    }

    @Test
    void what_did_not_help_two_is_brought_to_nobody_and_one_whom_it_helps_outweighs_one() {
        String question = "/ask how much must I sell to break even";
        String no = "/ask #not-helpful promo-breakeven how much must I sell to break even";
        bot.says(no);
        bot.as("wang.lei").says(no);
        assertThat(json(bot.as("zhang.min").says(question))).contains("\"answered\":false");
        bot.as("chen.hao").says("/ask #helpful promo-breakeven How much must I sell to break even?");
        assertThat(json(bot.as("zhang.min").says(question))).contains("\"answered\":true");
        assertThat(json(bot.says(question))).contains("\"answered\":false");
        bot.says("/ask #helpful promo-breakeven how much must I sell to break even");
        assertThat(json(bot.says(question))).contains("\"answered\":true");
        assertThat(bot.rows("answer_vote")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"很有用，谢谢", "that helped"})
    void plain_words_after_an_answer_say_that_it_helped(String said) {
        bot.says("/ask 促销要卖多少才保本");
        assertThat(bot.textOf(said)).isIn("记下了，谢谢。", "Noted, thank you.");
        assertThat(bot.rows("answer_vote")).isEqualTo(1);
        assertThat(bot.rows("audit_log")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not helpful", "that didn't help"})
    void plain_words_after_an_answer_say_that_it_did_not_help(String said) {
        bot.says("/ask how much must I sell to break even");
        assertThat(bot.textOf(said)).startsWith("Noted: asked this again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好", "客户发火了怎么办"})
    void other_words_after_an_answer_are_no_vote_and_afterwards_it_is_too_late(String said) {
        bot.says("/ask 促销要卖多少才保本");
        bot.says(said);
        assertThat(bot.rows("answer_vote")).isZero();
        bot.says("没用");
        if (!said.contains("客户")) {
            assertThat(bot.rows("answer_vote")).isZero();
        }
    }

    @Test
    void a_delivery_that_comes_twice_writes_once() {
        bot.delivers("e1", COOLER);
        bot.delivers("e1", COOLER);
        assertThat(bot.rows("gap_question")).isEqualTo(1);
        for (int i = 0; i < 2; i++) {
            bot.delivers("e2", "/ask #not-helpful promo-breakeven 促销要卖多少才保本");
        }
        assertThat(bot.rows("answer_vote")).isEqualTo(1);
        assertThat(bot.rows("gap_question")).isEqualTo(2);
        assertThat(bot.rows("audit_log")).isEqualTo(3);
        for (int i = 0; i < 2; i++) {
            assertThat(PlainText.of(bot.as("admin").delivers("e3", "/gaps 1 关闭 公司不管")))
                    .isEqualTo("缺口 1 已关闭：公司不管");
        }
        assertThat(bot.rows("audit_log")).isEqualTo(4);
    }

    @Test
    void an_article_edited_after_it_did_not_help_is_brought_again_and_told() throws IOException {
        String question = "/ask 促销要卖多少才保本";
        bot.says("/ask #not-helpful promo-breakeven 促销要卖多少才保本");
        restart();
        assertThat(json(bot.says(question))).contains("\"answered\":false");
        Path article = knowledge().resolve("promotion/promo-breakeven.zh.md");
        Files.writeString(article, Files.readString(article).replace("## 怎么做\n", "## 怎么做\n\n先看这一行。\n\n"));
        restart();
        assertThat(bot.textOf("你好")).startsWith("ℹ 您问过的“促销要卖多少才保本”现在有答案了");
        assertThat(json(bot.says(question))).contains("\"answered\":true");
    }

    @Test
    void everybody_sees_the_gaps_of_those_in_their_reach_and_no_others() {
        bot.says(COOLER);
        bot.as("zhang.min").says("/ask who repairs a broken freezer door");
        bot.as("zhou.yan").says("/ask 增值税专票丢失怎么补");
        assertThat(bot.textOf("/gaps")).contains("冰柜").doesNotContain("freezer").doesNotContain("专票");
        assertThat(bot.as("chen.hao").textOf("/gaps")).contains("冰柜").doesNotContain("freezer");
        assertThat(bot.as("zhou.yan").textOf("/gaps")).contains("专票").doesNotContain("冰柜");
        assertThat(bot.as("admin").textOf("/gaps")).contains("冰柜", "freezer", "专票");
        assertThat(bot.says("/gaps 2").error().orElseThrow().code()).isEqualTo("gaps.unknown");
        assertThat(bot.as("admin").says("/gaps 2").error()).isEmpty();
    }

    @Test
    void a_question_that_names_a_customer_is_read_by_who_asked_and_those_who_keep_the_knowledge() {
        bot.app().moveIn(folder.resolve("files"));
        bot.says("/ask 新万家欠着钱还要换冰柜");
        bot.says(COOLER);
        assertThat(bot.textOf("/gaps")).contains("新万家欠着钱还要换冰柜");
        assertThat(bot.as("admin").textOf("/gaps 1")).contains("新万家欠着钱还要换冰柜");
        Reply list = bot.as("chen.hao").says("/gaps");
        assertThat(PlainText.of(list)).contains("提到了客户").contains("冰柜电费谁来出").doesNotContain("新万家");
        assertThat(json(bot.as("chen.hao").says("/gaps 1")))
                .contains("\"question\":null")
                .doesNotContain("新万家");
    }

    @Test
    void a_gap_is_closed_with_a_reason_that_is_asked_for() {
        bot.says(COOLER);
        Conversation admin = bot.as("admin");
        assertThat(admin.says("/gaps 1 关闭").error().orElseThrow().code()).isEqualTo("gaps.reason-missing");
        assertThat(admin.textOf("合同里写了归门店")).isEqualTo("缺口 1 已关闭：合同里写了归门店");
        assertThat(admin.says("/gaps 1 关闭 又一次").error().orElseThrow().code()).isEqualTo("gaps.not-open");
        assertThat(admin.textOf("/gaps")).isEqualTo("没有没答上来的问题。");
        assertThat(bot.textOf(COOLER)).contains("缺口 2");
    }

    @Test
    void nothing_is_told_where_others_can_read() throws IOException {
        bot.says(COOLER);
        writeCoolerArticle();
        restart();
        Message shared = new Message(
                bot.app().speakers().speaker("li.na"), "你好", Optional.empty(), "room", Optional.empty(), true);
        assertThat(PlainText.of(bot.app().chat().answer(shared))).doesNotContain("您问过");
        assertThat(bot.textOf("你好")).startsWith("ℹ 您问过");
    }

    @Test
    void pages_past_their_review_date_are_listed_with_who_keeps_them() throws IOException {
        assertThat(bot.textOf("/gaps 过期")).isEqualTo("没有过了复查日期的文章。");
        Path article = knowledge().resolve("promotion/promo-breakeven.zh.md");
        Files.writeString(
                article, Files.readString(article).replaceFirst("---\n", "---\nowner: chen.hao\nreview: 2026-11-20\n"));
        restart();
        assertThat(bot.textOf("/gaps 过期")).startsWith("# 该复查的文章（1）").contains("陈昊", "2026-11-20");
        assertThat(bot.textOf("/gaps stale")).contains("promotion/promo-breakeven.zh.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"最近大家问了什么没答上来", "有哪些问题答不上来", "what could you not answer", "what couldn't you answer lately"})
    void the_gaps_are_found_in_ones_own_words(String said) {
        bot.says(COOLER);
        Reply reply = bot.says(said);
        assertThat(reply.intent()).isEqualTo("gaps");
        assertThat(PlainText.of(reply)).contains("冰柜电费谁来出");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ask 怎么办", "/ask 🙂🙂"})
    void what_says_nothing_is_no_gap(String said) {
        bot.says(said);
        assertThat(bot.rows("gap")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/gaps 3 4 5", "/gaps 0", "/gaps 99999999999", "/gaps DROP TABLE", "/gaps 1 给 谁都不是", "/gaps -1"})
    void what_cannot_be_done_is_said_in_a_sentence(String said) {
        bot.says(COOLER);
        assertThat(bot.as("admin").says(said).error().orElseThrow().code()).startsWith("gaps.");
    }

    private void writeCoolerArticle() throws IOException {
        Path group = Files.createDirectories(knowledge().resolve("display-and-distribution"));
        Files.writeString(
                group.resolve("cooler-electricity.zh.md"),
                article("zh", "冰柜电费谁出", "['冰柜电费谁来出', '冰柜的电费谁出', '冷柜电费算谁的']", "## 怎么做\n1. 看合同。\n"));
        Files.writeString(
                group.resolve("cooler-electricity.en.md"),
                article(
                        "en",
                        "Who pays for the cooler's electricity",
                        "['who pays for the electricity of the cooler', 'cooler power bill']",
                        "## What to do\n1. Look at the contract.\n"));
    }

    private static String article(String lang, String title, String asks, String body) {
        return "---\nid: cooler-electricity\nlang: " + lang + "\ntitle: \"" + title
                + "\"\ngroup: display-and-distribution\nkind: technique\nsituation: \"" + title + "\"\nasks: " + asks
                + "\nkeywords: [冰柜, cooler]\n---\n" + body;
    }

    private void restart() {
        bot.close();
        bot = Conversation.over(folder.resolve("data"), knowledge());
        bot.app().knowledgeChanged();
    }

    private Path knowledge() {
        return folder.resolve("knowledge");
    }

    private static String json(Reply reply) {
        return new ReplyJson().line(reply);
    }
}
