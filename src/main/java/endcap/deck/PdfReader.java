package endcap.deck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF: a unit is a page. A page without text but with a picture was scanned. */
final class PdfReader {
    private PdfReader() {}

    static void read(Path file, Draft draft) throws IOException {
        // Nothing goes to temporary files: a process that is killed would leave them behind.
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            draft.checkCount(document.getNumberOfPages());
            List<RawPage> pages = new ArrayList<>();
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                List<Line> lines = new PdfLines().of(document, number);
                pages.add(new RawPage(Locator.page(number), "", lines, hasPicture(page.getResources())));
            }
            if (pages.isEmpty()) {
                throw new Unreadable(Reason.BROKEN);
            }
            draft.addPages(pages);
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Reason.ENCRYPTED);
        }
    }

    private static boolean hasPicture(@org.jspecify.annotations.Nullable PDResources resources) {
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
