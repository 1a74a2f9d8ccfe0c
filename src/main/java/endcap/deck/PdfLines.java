package endcap.deck;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of one page in the order they were written, with the size of their letters and the space above them. */
final class PdfLines extends PDFTextStripper {
    /** Of the letters' size; a larger step down begins a new paragraph. */
    private static final double PARAGRAPH_STEP = 1.9;
    /** Of the line's size; smaller letters are no other heading. */
    private static final double SAME_SIZE = 0.08;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double size;
    private double top;
    private double left;
    private double right;
    private double topBefore;
    private double sizeBefore;
    private double rightBefore;
    private double leftBefore;

    List<Line> of(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        endLine();
        return lines;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            if (text.isEmpty() && size == 0) {
                top = position.getYDirAdj();
                left = position.getXDirAdj();
            }
            size = Math.max(size, position.getFontSizeInPt());
            right = position.getXDirAdj() + position.getWidthDirAdj();
        }
        text.append(words);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!text.toString().isBlank()) {
            lines.add(new Line(text.toString(), Block.Kind.PARAGRAPH, 0, before(), size));
            topBefore = top;
            sizeBefore = size;
            rightBefore = right;
            leftBefore = left;
        }
        text.setLength(0);
        size = 0;
    }

    private Line.Break before() {
        double step = top - topBefore;
        boolean otherSize = Math.abs(size - sizeBefore) > SAME_SIZE * Math.max(size, sizeBefore);
        if (lines.isEmpty() || otherSize || step <= 0 || step > PARAGRAPH_STEP * size) {
            return Line.Break.HARD;
        }
        // A line that ends well before the one below it was not full, so it was ended on purpose.
        boolean full = rightBefore >= right - 2 * size;
        boolean beside = Math.abs(left - leftBefore) < 4 * size;
        return full && beside ? Line.Break.SOFT : Line.Break.UNSURE;
    }
}
