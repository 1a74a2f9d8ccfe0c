package endcap.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Lines as slides break them, and the blocks a person can read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProseTest {
    @Test
    void a_chinese_sentence_is_joined_without_a_space() {
        assertThat(soft("客户说价格太高的时候，不要", "马上降价，先问和谁比。")).containsExactly("客户说价格太高的时候，不要马上降价，先问和谁比。");
    }

    @Test
    void an_english_sentence_is_joined_with_one_space_and_without_its_hyphen() {
        assertThat(soft("Ask what the price is com-", "pared with, then", "wait for the answer."))
                .containsExactly("Ask what the price is compared with, then wait for the answer.");
    }

    @Test
    void mixed_scripts_are_joined_as_they_are_written() {
        assertThat(soft("本季度重点推广的单品是 NFC", "橙汁 1L 装，先铺大卖场。")).containsExactly("本季度重点推广的单品是 NFC橙汁 1L 装，先铺大卖场。");
    }

    @Test
    void points_without_signs_stay_apart() {
        assertThat(unsure("降价", "促销", "陈列")).containsExactly("降价", "促销", "陈列");
        assertThat(soft("降价", "促销", "陈列")).containsExactly("降价", "促销", "陈列");
        assertThat(unsure("品牌：果乐", "规格：1L×12", "零售价：9.9 元")).hasSize(3);
    }

    @Test
    void a_paragraph_ended_in_mid_sentence_goes_on() {
        assertThat(unsure("先认同客户的感受，", "再把话题拉回到价值。")).containsExactly("先认同客户的感受，再把话题拉回到价值。");
        assertThat(unsure("The buyer compares your price with the", "cheapest brand on the shelf."))
                .hasSize(1);
        assertThat(unsure("First sentence ends here.", "Second one begins.")).hasSize(2);
    }

    @Test
    void bullet_signs_and_numbers_begin_something_new() {
        assertThat(soft("● 先听完客户说的每一句话", "➢ 再复述一遍", "1. 问好", "2、说来意", "③ 看货架"))
                .containsExactly("先听完客户说的每一句话", "再复述一遍", "1. 问好", "2、说来意", "③ 看货架");
    }

    @Test
    void a_wrapped_bullet_is_one_bullet() {
        assertThat(soft("• 看端架上的价签和堆头上的", "价签是不是一致")).containsExactly("看端架上的价签和堆头上的价签是不是一致");
    }

    @Test
    void letters_set_apart_for_show_come_together_and_words_do_not() {
        assertThat(soft("门 店 执 行")).containsExactly("门店执行");
        assertThat(soft("促销 陈列 价格")).containsExactly("促销 陈列 价格");
    }

    @Test
    void what_cannot_be_seen_goes() {
        assertThat(soft("先\u200B问好\uFEFF\u0007，\u00A0再\u3000看货架。")).containsExactly("先问好，再 看货架。");
    }

    @Test
    void a_table_of_contents_says_nothing() {
        assertThat(soft("一、陈列 . . . . . . . . 3", "二、促销…………12")).isEmpty();
    }

    @Test
    void a_book_in_one_paragraph_is_cut_and_does_not_take_for_ever() {
        String[] lines = new String[20_000];
        Arrays.fill(lines, "这一行没有结尾，后面还有后面还有后面还有后面还有");
        assertThat(soft(lines)).hasSizeGreaterThan(100).allMatch(block -> block.length() < 3_000);
    }

    @Test
    void running_heads_with_page_numbers_are_furniture_and_figures_are_not() {
        List<RawPage> pages = List.of(
                page(1, "第一章 陈列 7", "端架 12 组", "目标：100"),
                page(2, "第一章 陈列 8", "堆头 3 组", "目标：200"),
                page(3, "第二章 促销 9", "特价 2 档", "目标：300"),
                page(4, "第二章 促销 10", "买赠 1 档", "目标：400"));
        assertThat(Furniture.remove(pages))
                .extracting(left -> left.lines().stream().map(Line::text).toList())
                .containsExactly(
                        List.of("端架 12 组", "目标：100"),
                        List.of("堆头 3 组", "目标：200"),
                        List.of("特价 2 档", "目标：300"),
                        List.of("买赠 1 档", "目标：400"));
    }

    @Test
    void what_is_said_on_many_slides_on_purpose_stays() {
        List<RawPage> pages = List.of(
                page(1, "话术：", "● 先认同", "您说得对，我们再看看别的。", "内部资料"),
                page(2, "话术：", "● 先认同", "您说得对，我们再看看别的。", "内部资料"),
                page(3, "话术：", "● 先认同", "这一页不一样。", "内部资料"));
        assertThat(Furniture.remove(pages))
                .extracting(left -> left.lines().stream().map(Line::text).toList())
                .containsExactly(
                        List.of("话术：", "● 先认同", "您说得对，我们再看看别的。"),
                        List.of("话术：", "● 先认同", "您说得对，我们再看看别的。"),
                        List.of("话术：", "● 先认同", "这一页不一样。"));
    }

    private static RawPage page(int number, String... lines) {
        return new RawPage(
                Locator.page(number),
                "",
                Arrays.stream(lines).map(text -> Line.of(text, Line.Break.HARD)).toList(),
                false);
    }

    private static List<String> soft(String... lines) {
        return blocks(Line.Break.SOFT, lines);
    }

    private static List<String> unsure(String... lines) {
        return blocks(Line.Break.UNSURE, lines);
    }

    private static List<String> blocks(Line.Break before, String... lines) {
        return Prose.blocks(
                        Arrays.stream(lines).map(text -> Line.of(text, before)).toList())
                .stream()
                .map(Block::text)
                .toList();
    }
}
