package endcap.deck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through an Office file before it is parsed: whether it holds the kind of document its name says, and whether it
 * unpacks to more, or is nested deeper, than a document is.
 *
 * <p>The sizes a zip declares can lie, so its parts are really unpacked, and only counted. Pictures are never unpacked.
 */
final class ZipGuard {
    private static final int MOST_PARTS = 20_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final long LARGEST_PART = 128L << 20;
    private static final int DEEPEST = 500;

    private final byte[] buffer = new byte[1 << 16];
    private long total;

    private ZipGuard() {}

    static void check(Path file, Format format) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new Unreadable(Reason.TOO_LARGE);
            }
            if (zip.getEntry(mainPart(format)) == null) {
                throw new Unreadable(Reason.NOT_A_DECK);
            }
            ZipGuard guard = new ZipGuard();
            for (ZipEntry part : zip.stream().filter(ZipGuard::isParsed).toList()) {
                guard.count(zip, part);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Unreadable(Reason.BROKEN);
        }
    }

    private static String mainPart(Format format) {
        return switch (format) {
            case PPTX -> "ppt/presentation.xml";
            case DOCX -> "word/document.xml";
            default -> "xl/workbook.xml";
        };
    }

    private static boolean isParsed(ZipEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private void count(ZipFile zip, ZipEntry part) throws IOException {
        // The rows of a sheet are read one by one; all else is held in memory.
        long most = part.getName().startsWith("xl/worksheets/") ? MOST_BYTES : LARGEST_PART;
        Nesting nesting = new Nesting();
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                total += read;
                if (size > most || total > MOST_BYTES) {
                    throw new Unreadable(Reason.TOO_LARGE);
                }
                nesting.follow(buffer, read);
                if (nesting.depth > DEEPEST) {
                    throw new Unreadable(Reason.BROKEN);
                }
            }
        }
    }

    /** How many elements are open, near enough: comments and instructions may miscount by a few. */
    private static final class Nesting {
        private int depth;
        private byte before;

        private void follow(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                byte now = bytes[i];
                if (before == '<') {
                    depth += now == '/' ? -1 : now == '!' || now == '?' ? 0 : 1;
                } else if (before == '/' && now == '>') {
                    depth--;
                }
                before = now;
            }
        }
    }
}
