package endcap.deck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** PowerPoint: a unit is a slide with its notes; hidden slides are left out. */
final class PptxReader {
    private PptxReader() {}

    static void read(Path file, Draft draft) throws IOException {
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XMLSlideShow show = new XMLSlideShow(zip)) {
            draft.checkCount(show.getSlides().size());
            List<RawPage> pages = new ArrayList<>();
            for (XSLFSlide slide : show.getSlides()) {
                if (slide.isHidden()) {
                    draft.skip(Locator.slide(slide.getSlideNumber()), Reason.HIDDEN);
                } else {
                    pages.add(page(slide));
                }
            }
            draft.addPages(pages);
        } catch (InvalidFormatException broken) {
            throw new Unreadable(Reason.BROKEN);
        }
    }

    private static RawPage page(XSLFSlide slide) {
        SlideShapes shapes = new SlideShapes();
        shapes.read(slide.getShapes());
        List<Line> lines = new ArrayList<>(shapes.lines());
        notes(slide.getNotes(), lines);
        return new RawPage(Locator.slide(slide.getSlideNumber()), shapes.title(), lines, shapes.hasPicture());
    }

    private static void notes(@org.jspecify.annotations.Nullable XSLFNotes notes, List<Line> lines) {
        if (notes == null) {
            return;
        }
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.getText().lines().forEach(text -> lines.add(Line.of(text, Block.Kind.NOTE, 0)));
            }
        }
    }
}
