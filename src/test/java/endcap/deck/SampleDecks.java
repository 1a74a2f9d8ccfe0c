package endcap.deck;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes decks as teams write them: furniture on every slide, sentences cut into lines, boxes in any order. */
public final class SampleDecks {
    /** One white pixel. */
    static final byte[] PICTURE = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==");

    private SampleDecks() {}

    public static List<Path> oneOfEach(Path folder) throws IOException {
        return List.of(
                slides(folder.resolve("价格异议.pptx")),
                document(folder.resolve("display.docx")),
                workbook(folder.resolve("陈列费用.xlsx")),
                pdf(folder.resolve("negotiation.pdf")),
                page(folder.resolve("补货.html")),
                markdown(folder.resolve("late.md")),
                text(folder.resolve("拜访.txt")));
    }

    /** Five slides: boxes out of order, a table, a picture only, a hidden one, an empty one. */
    public static Path slides(Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide objections = titled(show, "价格异议\u000B怎么回");
            furnish(objections, 1);
            box(objections, 400, 200, "● 再算单瓶价：\n● 最后给小单试销");
            box(objections, 40, 200, "客户说价格太高时，\n先认同再追问，\n不要马上降价。");
            objections.getNotes();
            note(show, objections, "话术：您是觉得进价高，还是担心卖不动？");
            XSLFSlide table = titled(show, "Handling objections");
            furnish(table, 2);
            table(
                    table,
                    List.of(
                            List.of("Objection", "Question to ask", "Say"),
                            List.of("Too expensive", "Compared with what?", "Per bottle it is 0.30 less.")));
            XSLFSlide picture = show.createSlide();
            furnish(picture, 3);
            picture.createPicture(show.addPicture(PICTURE, PictureData.PictureType.PNG))
                    .setAnchor(new Rectangle(0, 0, 400, 300));
            XSLFSlide hidden = titled(show, "旧版话术");
            furnish(hidden, 4);
            box(hidden, 40, 200, "这一页已经作废");
            hidden.setHidden(true);
            furnish(show.createSlide(), 5);
            return save(file, show::write);
        }
    }

    static Path document(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles();
            heading(document, "陈列标准", 1);
            paragraph(document, "端架是最贵的位置，先拿端架再谈堆头。");
            heading(document, "黄金位置", 2);
            paragraph(document, "视线高度到腰部之间，\n我们叫黄金位置。");
            XWPFTable table = document.createTable(2, 3);
            List<String> cells = List.of("位置", "高度", "要求", "端架", "1.2 米", "满陈列，价签对位");
            for (int i = 0; i < cells.size(); i++) {
                table.getRow(i / 3).getCell(i % 3).setText(cells.get(i));
            }
            return save(file, document::write);
        }
    }

    static Path workbook(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("陈列费用");
            List<List<Object>> rows = List.of(
                    List.of("2026 年陈列费用标准"),
                    List.of("渠道", "位置", "月费"),
                    List.of("大卖场", "端架", 1500.0),
                    List.of("便利店", "收银台", 300.0));
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    switch (rows.get(r).get(c)) {
                        case Double number -> row.createCell(c).setCellValue(number);
                        case Object text -> row.createCell(c).setCellValue(text.toString());
                    }
                }
            }
            workbook.createSheet("空表");
            workbook.createSheet("草稿").createRow(0).createCell(0).setCellValue("作废");
            workbook.setSheetHidden(2, true);
            return save(file, workbook::write);
        }
    }

    static Path page(Path file) throws IOException {
        return write(file, """
                <!doctype html><html><head><title>补货</title><script>var x = 'never';</script></head><body>
                <nav><a href="/">首页</a></nav>
                <h1>补货怎么算</h1><p>先看<b>日均销量</b>，
                再看到货天数。</p>
                <h2>安全库存</h2><ul><li>A 类商品留 7 天</li><li><p>B 类商品留 5 天</p></li></ul>
                <table><tr><th>等级</th><th>天数</th></tr><tr><td>C</td><td>3</td></tr></table>
                </body></html>
                """, "UTF-8");
    }

    static Path markdown(Path file) throws IOException {
        return write(file, """
                ---
                author: Li Na
                ---
                # Late delivery

                Say sorry first,
                then give a date.

                ## What to say

                1. "It arrives on Friday."
                2. "I call you when it is on the truck."

                | Delay | Offer |
                |---|---|
                | 1 day | nothing |
                """, "UTF-8");
    }

    static Path text(Path file) throws IOException {
        return write(file, """
                一、开场三句话
                先问好，再说来意，
                然后看货架。

                二、离店之前
                把答应的事情写下来。
                """, "GB18030");
    }

    /** A PDF as a scanner makes it: a picture a page. */
    public static Path scan(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject image = PDImageXObject.createFromByteArray(document, PICTURE, "scan");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 600, 800);
            }
            document.save(file.toFile());
        }
        return file;
    }

    static Path pdf(Path file) throws IOException {
        return SamplePdf.of(List.of(
                        List.of("B18 谈判准备", "N12 先列出自己的底线，再想对方要什么，把能让的", "N12 和不能让的分开写下来。", "N9 内部资料 请勿外传", "N9 第 1 页"),
                        List.of(
                                "B18 Opening",
                                "N12 Ask for more than you expect to get, and give the rea-",
                                "N12 son in one sentence.",
                                "N9 内部资料 请勿外传",
                                "N9 第 2 页"),
                        List.of("N9 内部资料 请勿外传", "N9 第 3 页")))
                .save(file);
    }

    static Path write(Path file, String text, String charset) throws IOException {
        return Files.write(file, text.getBytes(Charset.forName(charset)));
    }

    static XSLFSlide titled(XMLSlideShow show, String title) {
        var layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
        XSLFSlide slide = show.createSlide(layout);
        slide.getPlaceholder(0).setText(title);
        return slide;
    }

    /** What the company's template puts on each slide as ordinary text boxes. */
    private static void furnish(XSLFSlide slide, int number) {
        box(slide, 10, 5, "果乐饮料 KA 培训");
        box(slide, 10, 500, "内部资料 请勿外传");
        box(slide, 640, 500, String.valueOf(number));
    }

    static void box(XSLFSlide slide, int x, int y, String text) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle(x, y, 200, 60));
        box.clearText();
        for (String line : text.split("\n")) {
            box.addNewTextParagraph().addNewTextRun().setText(line);
        }
    }

    private static void table(XSLFSlide slide, List<List<String>> rows) {
        XSLFTable table = slide.createTable(rows.size(), rows.getFirst().size());
        table.setAnchor(new Rectangle(40, 150, 600, 200));
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                table.getCell(r, c).setText(rows.get(r).get(c));
            }
        }
    }

    private static void note(XMLSlideShow show, XSLFSlide slide, String text) {
        for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(text);
            }
        }
    }

    private static void heading(XWPFDocument document, String text, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(level - 1));
    }

    private static void paragraph(XWPFDocument document, String text) {
        var run = document.createParagraph().createRun();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    interface Written {
        void to(OutputStream out) throws IOException;
    }

    static Path save(Path file, Written content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.to(out);
        }
        return file;
    }
}
