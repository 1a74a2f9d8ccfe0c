package endcap.deck;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Word: a unit is a heading with its text; page headers and footers, which stand apart in the file, are left out. */
final class DocxReader {
    private final WordHeadings headings;
    private final Outline outline;
    /** The number each list has come to, by list and level. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private DocxReader(XWPFDocument document, Outline outline) {
        this.headings = new WordHeadings(document);
        this.outline = outline;
    }

    static void read(Path file, Draft draft) throws IOException {
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XWPFDocument document = new XWPFDocument(zip)) {
            Outline outline = new Outline(draft);
            DocxReader reader = new DocxReader(document, outline);
            for (IBodyElement element : document.getBodyElements()) {
                reader.element(element);
            }
            outline.close();
            if (!document.getAllPictures().isEmpty()) {
                draft.hasPictures();
            }
        } catch (InvalidFormatException broken) {
            throw new Unreadable(Reason.BROKEN);
        }
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> paragraph(paragraph);
            case XWPFTable table -> Table.lines(rows(table)).forEach(outline::line);
            case XWPFSDT control -> control(control.getContent().getText());
            default -> {
                // There are no other elements.
            }
        }
    }

    /** A content control; one whose lines end in page numbers is the table of contents. */
    private void control(String text) {
        if (text.lines().limit(5).noneMatch(line -> line.matches(".*\\t\\d+\\s*"))) {
            text.lines().forEach(line -> outline.line(Line.of(line, Line.Break.HARD)));
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String text = paragraph.getText();
        int level = headings.level(paragraph);
        if (level > 0) {
            outline.heading(level, text);
            return;
        }
        if (level == WordHeadings.CONTENTS) {
            return;
        }
        Block.Kind kind = kind(paragraph);
        Line.Break before = text.isBlank() || kind != Block.Kind.PARAGRAPH ? Line.Break.HARD : Line.Break.UNSURE;
        String numbered = kind == Block.Kind.NUMBERED ? number(paragraph) + ". " + text : text;
        outline.lines(numbered, new Line("", kind, indent(paragraph), before, 0));
        for (String box : WordBoxes.texts(paragraph)) {
            outline.lines(box, Block.Kind.PARAGRAPH, 0);
        }
    }

    private static Block.Kind kind(XWPFParagraph paragraph) {
        if (paragraph.getNumID() == null || BigInteger.ZERO.equals(paragraph.getNumID())) {
            return Block.Kind.PARAGRAPH;
        }
        String format = paragraph.getNumFmt();
        return format == null || format.equals("bullet") || format.equals("none")
                ? Block.Kind.BULLET
                : Block.Kind.NUMBERED;
    }

    private int number(XWPFParagraph paragraph) {
        return numbers.merge(paragraph.getNumID() + "/" + indent(paragraph), 1, Integer::sum);
    }

    private static int indent(XWPFParagraph paragraph) {
        return paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(XWPFTableCell::getText)
                        .map(Prose::heading)
                        .toList())
                .toList();
    }
}
