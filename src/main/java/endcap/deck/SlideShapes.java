package endcap.deck;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFDiagram;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** The shapes of one slide in the order a person reads them: rows from the top, each from the left. */
final class SlideShapes {
    private static final Set<Placeholder> TITLES = EnumSet.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
    private static final Set<Placeholder> FURNITURE =
            EnumSet.of(Placeholder.DATETIME, Placeholder.FOOTER, Placeholder.HEADER, Placeholder.SLIDE_NUMBER);
    private static final int DEEPEST_GROUP = 40;
    /** In square points, some 36 square centimetres; a logo is smaller. */
    private static final double SMALLEST_PICTURE = 30_000;

    private final List<Line> lines = new ArrayList<>();
    private String title = "";
    private boolean picture;

    void read(List<XSLFShape> shapes) {
        read(shapes, 0);
    }

    List<Line> lines() {
        return lines;
    }

    String title() {
        return title;
    }

    boolean hasPicture() {
        return picture;
    }

    private void read(List<XSLFShape> shapes, int depth) {
        for (XSLFShape shape : inReadingOrder(shapes)) {
            switch (shape) {
                case XSLFGroupShape group when depth < DEEPEST_GROUP -> read(group.getShapes(), depth + 1);
                case XSLFTable table -> lines.addAll(SlideTable.lines(table));
                case XSLFDiagram diagram ->
                    read(
                            diagram.getGroupShape() == null
                                    ? List.of()
                                    : diagram.getGroupShape().getShapes(),
                            depth + 1);
                case XSLFTextShape text -> text(text);
                case XSLFPictureShape image -> picture |= area(image) >= SMALLEST_PICTURE;
                case XSLFGraphicFrame chart -> picture |= area(chart) >= SMALLEST_PICTURE;
                default -> {
                    // Lines and arrows say nothing.
                }
            }
        }
    }

    private void text(XSLFTextShape shape) {
        Placeholder role = shape.getTextType();
        if (role != null && FURNITURE.contains(role)) {
            return;
        }
        if (role != null && TITLES.contains(role) && title.isEmpty()) {
            title = shape.getText().strip();
            return;
        }
        SlideText.lines(shape, lines);
    }

    private static List<XSLFShape> inReadingOrder(List<XSLFShape> shapes) {
        List<XSLFShape> placed = new ArrayList<>(shapes);
        placed.sort(Comparator.comparingDouble(shape -> box(shape).getMinY()));
        List<XSLFShape> ordered = new ArrayList<>();
        while (!placed.isEmpty()) {
            List<XSLFShape> row = row(placed);
            placed.removeAll(row);
            ordered.addAll(row);
        }
        return ordered;
    }

    /** The topmost shape and those whose middle is beside it, from the left. */
    private static List<XSLFShape> row(List<XSLFShape> fromTheTop) {
        Rectangle2D top = box(fromTheTop.getFirst());
        List<XSLFShape> row = new ArrayList<>(fromTheTop.stream()
                .filter(shape -> shape == fromTheTop.getFirst()
                        || box(shape).getMinY() - top.getMinY()
                                <= Math.min(top.getHeight(), box(shape).getHeight()) / 2)
                .toList());
        row.sort(Comparator.comparingDouble(shape -> box(shape).getMinX()));
        return row;
    }

    private static double area(XSLFShape shape) {
        return box(shape).getWidth() * box(shape).getHeight();
    }

    private static Rectangle2D box(XSLFShape shape) {
        // A placeholder may take its place from a layout that is not there.
        @Nullable Rectangle2D anchor = shape.getAnchor();
        return anchor == null ? new Rectangle2D.Double() : anchor;
    }
}
