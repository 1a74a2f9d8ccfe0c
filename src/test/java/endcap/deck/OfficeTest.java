package endcap.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** What Office files hold besides plain paragraphs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfficeTest {
    @TempDir
    private Path folder;

    @Test
    void the_points_of_a_content_placeholder_are_bullets_with_their_levels() throws Exception {
        assertThat(slide(show -> {
                    XSLFSlide slide = show.createSlide(
                            show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT));
                    slide.getPlaceholder(0).setText("拜访八步");
                    XSLFTextShape body = slide.getPlaceholder(1);
                    body.clearText();
                    body.addNewTextParagraph().addNewTextRun().setText("准备");
                    var inner = body.addNewTextParagraph();
                    inner.setIndentLevel(1);
                    inner.addNewTextRun().setText("看上次拜访记录");
                }))
                .containsExactly("# 拜访八步", "BULLET 0 准备", "BULLET 1 看上次拜访记录");
    }

    @Test
    void shapes_of_a_group_are_read_together_and_columns_from_the_left() throws Exception {
        assertThat(slide(show -> {
                    XSLFSlide slide = SampleDecks.titled(show, "两种客户");
                    XSLFGroupShape right = slide.createGroup();
                    right.setAnchor(new Rectangle(400, 150, 200, 200));
                    right.setInteriorAnchor(new Rectangle(0, 0, 200, 200));
                    write(right.createTextBox(), 0, 100, "看的是份额。");
                    write(right.createTextBox(), 0, 0, "连锁总部");
                    XSLFGroupShape left = slide.createGroup();
                    left.setAnchor(new Rectangle(40, 160, 200, 200));
                    left.setInteriorAnchor(new Rectangle(0, 0, 200, 200));
                    write(left.createTextBox(), 0, 0, "夫妻店");
                    write(left.createTextBox(), 0, 100, "看的是现金。");
                }))
                .containsExactly(
                        "# 两种客户", "PARAGRAPH 0 夫妻店", "PARAGRAPH 0 看的是现金。", "PARAGRAPH 0 连锁总部", "PARAGRAPH 0 看的是份额。");
    }

    @Test
    void without_a_title_placeholder_the_largest_letters_are_the_title() throws Exception {
        assertThat(slide(show -> {
                    XSLFSlide slide = show.createSlide();
                    SampleDecks.box(slide, 40, 200, "先问清楚再报价。");
                    XSLFTextBox title = slide.createTextBox();
                    write(title, 40, 60, "报价之前");
                    title.getTextParagraphs()
                            .getFirst()
                            .getTextRuns()
                            .getFirst()
                            .setFontSize(36.0);
                }))
                .containsExactly("# 报价之前", "PARAGRAPH 0 先问清楚再报价。");
    }

    @Test
    void headings_of_a_document_are_known_by_the_names_of_their_styles() throws Exception {
        assertThat(document(document -> {
                    style(document, "1", "heading 1");
                    style(document, "a3", "标题 2");
                    style(document, "TOC1", "toc 1");
                    styled(document, "TOC1", "催款\t3");
                    styled(document, "1", "催款");
                    document.createParagraph().createRun().setText("先对账，再谈钱。");
                    styled(document, "a3", "对账");
                    document.createParagraph().createRun().setText("带上发票清单。");
                }))
                .containsExactly("# 催款", "PARAGRAPH 0 先对账，再谈钱。", "# 催款 › 对账", "PARAGRAPH 0 带上发票清单。");
    }

    @Test
    void without_heading_styles_short_bold_paragraphs_are_headings() throws Exception {
        assertThat(document(document -> {
                    var bold = document.createParagraph().createRun();
                    bold.setBold(true);
                    bold.setText("电话催款");
                    document.createParagraph().createRun().setText("先报公司名，再说单号。");
                }))
                .containsExactly("# 电话催款", "PARAGRAPH 0 先报公司名，再说单号。");
    }

    @Test
    void numbered_lists_of_a_document_keep_their_numbers() throws Exception {
        assertThat(document(document -> {
                    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
                    kind.setAbstractNumId(BigInteger.ZERO);
                    var level = kind.addNewLvl();
                    level.setIlvl(BigInteger.ZERO);
                    level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
                    BigInteger list = document.createNumbering()
                            .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(kind)));
                    for (String text : List.of("问好", "说来意")) {
                        XWPFParagraph item = document.createParagraph();
                        item.setNumID(list);
                        item.setNumILvl(BigInteger.ZERO);
                        item.createRun().setText(text);
                    }
                }))
                .containsExactly("# ", "NUMBERED 0 1. 问好", "NUMBERED 0 2. 说来意");
    }

    @Test
    void text_boxes_of_a_document_are_read_once() throws Exception {
        assertThat(document(document -> {
                    XWPFParagraph paragraph = document.createParagraph();
                    paragraph.createRun().setText("正文在这里。");
                    String box = "<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>提示：先对账</w:t></w:r></w:p>"
                            + "</w:txbxContent></v:textbox></v:shape></w:pict>";
                    paragraph
                            .getCTP()
                            .addNewR()
                            .set(org.apache.xmlbeans.XmlObject.Factory.parse(
                                    "<xml-fragment xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
                                            + "xmlns:v='urn:schemas-microsoft-com:vml' "
                                            + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                                            + "<mc:AlternateContent><mc:Choice Requires='wps'>" + box
                                            + "</mc:Choice><mc:Fallback>" + box
                                            + "</mc:Fallback></mc:AlternateContent></xml-fragment>"));
                }))
                .containsExactly("# ", "PARAGRAPH 0 正文在这里。", "PARAGRAPH 0 提示：先对账");
    }

    @Test
    void cells_read_as_the_sheet_shows_them_and_long_sheets_are_several_units() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("档期");
            CellStyle share = workbook.createCellStyle();
            share.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            var header = sheet.createRow(0);
            List<String> names = List.of("门店", "折扣", "开始");
            names.forEach(name -> header.createCell(names.indexOf(name)).setCellValue(name));
            for (int i = 1; i <= 45; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("店" + i);
                row.createCell(1).setCellValue(0.15);
                row.getCell(1).setCellStyle(share);
                row.createCell(2).setCellValue(java.time.LocalDate.of(2026, 11, 21));
                row.getCell(2).setCellStyle(day);
            }
            SampleDecks.save(file, workbook::write);
        }
        List<Unit> units = new DirectReader(Limits.USUAL).read(file, "a").units();
        assertThat(units).extracting(unit -> unit.locator().number()).containsExactly(2, 22, 42);
        assertThat(units.getFirst().blocks().getFirst().text()).isEqualTo("门店：店1；折扣：15%；开始：2026-11-21");
    }

    private interface Filled<T> {
        void with(T part) throws Exception;
    }

    private List<String> slide(Filled<XMLSlideShow> content) throws Exception {
        Path file = folder.resolve("a.pptx");
        try (XMLSlideShow show = new XMLSlideShow()) {
            content.with(show);
            SampleDecks.save(file, show::write);
        }
        return drawn(file);
    }

    private List<String> document(Filled<XWPFDocument> content) throws Exception {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles();
            content.with(document);
            SampleDecks.save(file, document::write);
        }
        return drawn(file);
    }

    private static List<String> drawn(Path file) {
        return new DirectReader(Limits.USUAL)
                .read(file, "a").units().stream()
                        .flatMap(unit -> Stream.concat(
                                Stream.of("# " + unit.heading()),
                                unit.blocks().stream()
                                        .map(block -> block.kind() + " " + block.level() + " " + block.text())))
                        .toList();
    }

    private static void write(XSLFTextBox box, int x, int y, String text) {
        box.setAnchor(new Rectangle(x, y, 200, 60));
        box.setText(text);
    }

    private static void style(XWPFDocument document, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private static void styled(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }
}
