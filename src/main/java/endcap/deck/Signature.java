package endcap.deck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Whether a file begins as its format does: a name can say anything. */
final class Signature {
    private static final int LOOKED_AT = 1024;
    private static final String ZIP = "504b0304";
    /** The container of Office before 2007, and of every Office file with a password. */
    private static final String COMPOUND = "d0cf11e0a1b11ae1";

    private Signature() {}

    /** @throws Unreadable when the content is of another kind than the name says, or locked */
    static void check(Path file, Format format) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        String hex = HexFormat.of().formatHex(start);
        if (hex.startsWith(COMPOUND)) {
            throw new Unreadable(isLocked(file) ? Reason.ENCRYPTED : Reason.OLD_FORMAT);
        }
        boolean zip = hex.startsWith(ZIP);
        boolean pdf = new String(start, StandardCharsets.ISO_8859_1).contains("%PDF-");
        boolean right = format.isOffice() ? zip : format == Format.PDF ? pdf : !zip && !pdf;
        if (!right) {
            throw new Unreadable(Reason.NOT_A_DECK);
        }
        if (format.isOffice()) {
            ZipGuard.check(file, format);
        }
    }

    private static boolean isLocked(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
