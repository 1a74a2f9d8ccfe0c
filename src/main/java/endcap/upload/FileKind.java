package endcap.upload;

import endcap.chat.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;

/** What a file is for, by its content first: a name can say anything. Only where content says nothing, by the name. */
public enum FileKind {
    /** A CSV file. */
    TABLE,
    /** A workbook or a plain text: rows to import, or else to be read. */
    TABLE_OR_DECK,
    DECK,
    PHOTO,
    OTHER;

    private static final int LOOKED_AT = 1024;
    private static final Set<String> TABLE_ENDINGS = Set.of("csv", "tsv");
    private static final Set<String> EITHER_ENDINGS = Set.of("xlsx", "xls", "xlsm", "txt");
    /** Also what decks are refused for with the way to save them. */
    private static final Set<String> DECK_ENDINGS =
            Set.of("pptx", "ppt", "docx", "doc", "pdf", "html", "htm", "md", "markdown");

    private static final String ZIP = "504b0304";
    private static final List<String> PICTURES = List.of("ffd8ff", "89504e470d0a1a0a");
    /** What phones write: the kind of an ISO media file stands behind {@code ftyp}. */
    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1");

    /** The kind of an upload. */
    public static FileKind of(Upload upload) {
        return of(upload.name(), upload.content());
    }

    static FileKind of(String name, Path content) {
        try {
            byte[] start = start(content);
            String hex = HexFormat.of().formatHex(start);
            String text = new String(start, StandardCharsets.ISO_8859_1);
            if (isPhoto(hex, text)) {
                return PHOTO;
            }
            if (hex.startsWith(ZIP)) {
                return ofZip(content, name);
            }
            if (text.contains("%PDF-")) {
                return DECK;
            }
            return ofName(name);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static byte[] start(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    private static boolean isPhoto(String hex, String text) {
        boolean webp = text.startsWith("RIFF") && text.startsWith("WEBP", 8);
        boolean heic = text.startsWith("ftyp", 4) && text.length() >= 12 && HEIC.contains(text.substring(8, 12));
        return webp || heic || PICTURES.stream().anyMatch(hex::startsWith);
    }

    /** Only the list of its parts is looked at; nothing is unpacked. */
    private static FileKind ofZip(Path content, String name) {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return TABLE_OR_DECK;
            }
            boolean deck = zip.getEntry("ppt/presentation.xml") != null || zip.getEntry("word/document.xml") != null;
            return deck ? DECK : OTHER;
        } catch (IOException | IllegalArgumentException broken) {
            // Who reads such files says what is wrong with this one.
            return ofName(name);
        }
    }

    private static FileKind ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (TABLE_ENDINGS.contains(ending)) {
            return TABLE;
        }
        if (EITHER_ENDINGS.contains(ending)) {
            return TABLE_OR_DECK;
        }
        return DECK_ENDINGS.contains(ending) ? DECK : OTHER;
    }
}
