package endcap.deck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The formats that are read, each by the extension of the file's name. */
enum Format {
    PPTX(PptxReader::read, "pptx"),
    DOCX(DocxReader::read, "docx"),
    XLSX(XlsxReader::read, "xlsx"),
    PDF(PdfReader::read, "pdf"),
    HTML(HtmlReader::read, "html", "htm"),
    MARKDOWN(MarkdownReader::read, "md", "markdown"),
    TEXT(TextReader::read, "txt");

    /** What programs write whose files can be saved as one of the formats above. */
    private static final Set<String> OLD = Set.of(
            "ppt", "pps", "doc", "xls", "rtf", "wps", "dps", "et", "key", "pages", "numbers", "odp", "odt", "ods",
            "pptm", "ppsx", "docm", "xlsm", "xlsb");

    /** Hands the units of a file to a draft. */
    interface Reader {
        void read(Path file, Draft draft) throws IOException;
    }

    private final Reader reader;
    private final List<String> extensions;

    Format(Reader reader, String... extensions) {
        this.reader = reader;
        this.extensions = List.of(extensions);
    }

    /** @throws Unreadable when files of such a name are not read */
    static Format of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        for (Format format : values()) {
            if (format.extensions.contains(extension)) {
                return format;
            }
        }
        throw new Unreadable(OLD.contains(extension) ? Reason.OLD_FORMAT : Reason.NOT_A_DECK);
    }

    void read(Path file, Draft draft) throws IOException {
        reader.read(file, draft);
    }

    boolean isOffice() {
        return this == PPTX || this == DOCX || this == XLSX;
    }
}
