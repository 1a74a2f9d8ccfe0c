package endcap.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One messy file of each kind, and what a search can find in it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormatsTest {
    @TempDir
    private Path folder;

    @Test
    void slides_lose_their_furniture_and_keep_reading_order_tables_and_notes() throws Exception {
        assertThat(found(SampleDecks.slides(folder.resolve("a.pptx")))).isEqualTo("""
                        SLIDE 1 · 价格异议怎么回
                          PARAGRAPH 客户说价格太高时，先认同再追问，不要马上降价。
                          BULLET 再算单瓶价：
                          BULLET 最后给小单试销
                          NOTE 话术：您是觉得进价高，还是担心卖不动？
                        SLIDE 2 · Handling objections
                          ROW Objection: Too expensive; Question to ask: Compared with what?; Say: Per bottle it is 0.30 less.
                        SLIDE 3 skipped SCANNED_IMAGE
                        SLIDE 4 skipped HIDDEN
                        SLIDE 5 skipped EMPTY
                        """);
    }

    @Test
    void a_document_is_divided_by_its_headings() throws Exception {
        assertThat(found(SampleDecks.document(folder.resolve("a.docx")))).isEqualTo("""
                        SECTION 1 · 陈列标准
                          PARAGRAPH 端架是最贵的位置，先拿端架再谈堆头。
                        SECTION 2 · 陈列标准 › 黄金位置
                          PARAGRAPH 视线高度到腰部之间，我们叫黄金位置。
                          ROW 位置：端架；高度：1.2 米；要求：满陈列，价签对位
                        """);
    }

    @Test
    void rows_of_a_sheet_carry_the_names_of_their_columns() throws Exception {
        assertThat(found(SampleDecks.workbook(folder.resolve("a.xlsx")))).isEqualTo("""
                        SHEET 陈列费用3 · 2026 年陈列费用标准
                          ROW 渠道：大卖场；位置：端架；月费：1500
                          ROW 渠道：便利店；位置：收银台；月费：300
                        SHEET 空表0 skipped EMPTY
                        SHEET 草稿0 skipped HIDDEN
                        """);
    }

    @Test
    void a_web_page_loses_navigation_and_scripts() throws Exception {
        assertThat(found(SampleDecks.page(folder.resolve("a.html")))).isEqualTo("""
                        SECTION 1 · 补货怎么算
                          PARAGRAPH 先看日均销量，再看到货天数。
                        SECTION 2 · 补货怎么算 › 安全库存
                          BULLET A 类商品留 7 天
                          BULLET B 类商品留 5 天
                          ROW 等级：C；天数：3
                        """);
    }

    @Test
    void markdown_keeps_its_lists_and_tables() throws Exception {
        assertThat(found(SampleDecks.markdown(folder.resolve("a.md")))).isEqualTo("""
                        SECTION 1 · Late delivery
                          PARAGRAPH Say sorry first, then give a date.
                        SECTION 2 · Late delivery › What to say
                          NUMBERED 1. "It arrives on Friday."
                          NUMBERED 2. "I call you when it is on the truck."
                          ROW Delay: 1 day; Offer: nothing
                        """);
    }

    @Test
    void plain_text_in_a_chinese_encoding_is_divided_by_its_numbering() throws Exception {
        assertThat(found(SampleDecks.text(folder.resolve("a.txt")))).isEqualTo("""
                        SECTION 1 · 一、开场三句话
                          PARAGRAPH 先问好，再说来意，然后看货架。
                        SECTION 2 · 二、离店之前
                          PARAGRAPH 把答应的事情写下来。
                        """);
    }

    @Test
    void pages_of_a_pdf_have_titles_whole_sentences_and_no_page_numbers() throws Exception {
        assertThat(found(SampleDecks.pdf(folder.resolve("a.pdf")))).isEqualTo("""
                        PAGE 1 · 谈判准备
                          PARAGRAPH 先列出自己的底线，再想对方要什么，把能让的和不能让的分开写下来。
                        PAGE 2 · Opening
                          PARAGRAPH Ask for more than you expect to get, and give the reason in one sentence.
                        PAGE 3 skipped EMPTY
                        """);
    }

    private static String found(Path file) {
        return switch (new DirectReader(Limits.USUAL).read(file, "deck")) {
            case Reading.Skipped skipped -> "skipped " + skipped.reason();
            case Reading.Read read ->
                read.units().stream().map(FormatsTest::drawn).collect(Collectors.joining())
                        + read.skipped().stream()
                                .map(unit -> place(unit.locator()) + " skipped " + unit.reason() + "\n")
                                .collect(Collectors.joining());
        };
    }

    private static String drawn(Unit unit) {
        return place(unit.locator()) + " · " + unit.heading() + "\n"
                + unit.blocks().stream()
                        .map(block -> "  " + "  ".repeat(block.level()) + block.kind() + " " + block.text() + "\n")
                        .collect(Collectors.joining());
    }

    private static String place(Locator locator) {
        return locator.kind() + " " + locator.name() + locator.number();
    }
}
