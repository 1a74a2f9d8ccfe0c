package endcap.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before it is read: a small zip can unpack to more than any memory holds.
 *
 * <p>The sizes a zip declares can lie, so its parts are really unpacked, and only counted.
 */
final class XlsxGuard {
    private static final int MOST_PARTS = 5000;
    private static final long MOST_BYTES = 2L << 30;
    /** The shared strings are held in memory while a sheet is read. */
    private static final long MOST_SHARED_STRINGS = 256L << 20;
    /** The longest run without a tag; a cell of a spreadsheet holds 32,767 characters at most. */
    private static final int LONGEST_RUN = 1 << 20;

    private final byte[] buffer = new byte[1 << 16];
    private long total;

    private XlsxGuard() {}

    /** @throws Unreadable when it is no zip, or unpacks to too much */
    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooMuch();
            }
            XlsxGuard guard = new XlsxGuard();
            for (ZipEntry part : zip.stream().toList()) {
                guard.count(zip, part);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw Unreadable.because("file.broken-workbook");
        }
    }

    private void count(ZipFile zip, ZipEntry part) throws IOException {
        boolean xml = part.getName().endsWith(".xml");
        long most = part.getName().endsWith("sharedStrings.xml") ? MOST_SHARED_STRINGS : MOST_BYTES;
        long size = 0;
        int run = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                total += read;
                run = xml ? longestRun(run, read) : 0;
                if (size > most || total > MOST_BYTES) {
                    throw tooMuch();
                }
            }
        }
    }

    private int longestRun(int before, int read) {
        int run = before;
        for (int i = 0; i < read; i++) {
            run = buffer[i] == '<' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw tooMuch();
            }
        }
        return run;
    }

    private static Unreadable tooMuch() {
        return Unreadable.because("file.bomb");
    }
}
