package endcap.deck;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The paragraphs of one text box. */
final class SlideText {
    private SlideText() {}

    static void lines(XSLFTextShape shape, List<Line> lines) {
        boolean first = true;
        int number = 0;
        for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            boolean bullet = paragraph.isBullet();
            number = bullet && paragraph.getAutoNumberingScheme() != null ? number + 1 : 0;
            Line.Break before = first || bullet ? Line.Break.HARD : Line.Break.UNSURE;
            String numbered = number > 0 ? number + ". " + paragraph.getText() : paragraph.getText();
            add(paragraph, numbered, before, lines);
            first = false;
        }
    }

    private static void add(XSLFTextParagraph paragraph, String text, Line.Break before, List<Line> lines) {
        Block.Kind kind = !paragraph.isBullet()
                ? Block.Kind.PARAGRAPH
                : paragraph.getAutoNumberingScheme() != null ? Block.Kind.NUMBERED : Block.Kind.BULLET;
        Line.Break next = before;
        // Shift-enter is a line break inside the paragraph, which POI gives as a vertical tab or a line feed.
        for (String part : text.split("[\\n\\u000B]", -1)) {
            boolean first = next.equals(before);
            lines.add(new Line(
                    part, first ? kind : Block.Kind.PARAGRAPH, paragraph.getIndentLevel(), next, size(paragraph)));
            next = Line.Break.SOFT;
        }
    }

    private static double size(XSLFTextParagraph paragraph) {
        return paragraph.getTextRuns().stream()
                .map(XSLFTextRun::getFontSize)
                .filter(size -> size != null)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
