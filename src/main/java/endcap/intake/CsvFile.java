package endcap.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** A CSV file: UTF-8 with or without a byte order mark, else GB18030; commas, semicolons or tabs. */
final class CsvFile implements SourceFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_CELL = 1 << 20;

    private final Path file;
    private final Charset charset;

    CsvFile(Path file) throws IOException {
        this.file = file;
        this.charset = charset(file);
    }

    @Override
    public List<Opener> tables() {
        return List.of(() -> new Lines(withoutMark(Files.newBufferedReader(file, charset)), separator()));
    }

    @Override
    public void close() {}

    /** UTF-8 when every byte of the file is; text in GB18030 practically never is. */
    private static Charset charset(Path file) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            if (isTextIn(charset, file)) {
                return charset;
            }
        }
        throw Unreadable.because("file.not-text");
    }

    private static boolean isTextIn(Charset charset, Path file) throws IOException {
        char[] buffer = new char[1 << 16];
        try (Reader reader = Files.newBufferedReader(file, charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        throw Unreadable.because("file.not-text");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static BufferedReader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** The one of the three that stands most often in the first line, outside quotes. */
    private char separator() throws IOException {
        int[] counts = new int[128];
        boolean quoted = false;
        boolean started = false;
        try (Reader reader = withoutMark(Files.newBufferedReader(file, charset))) {
            for (int c = reader.read(); c >= 0 && (quoted || !started || c != '\n' && c != '\r'); c = reader.read()) {
                quoted ^= c == '"';
                started |= !Character.isWhitespace(c);
                if (!quoted && c < counts.length) {
                    counts[c]++;
                }
            }
        }
        char most = counts[';'] > counts[','] ? ';' : ',';
        return counts['\t'] > counts[most] ? '\t' : most;
    }

    /** A line break inside quotes does not begin a row; an empty line is one, as in a spreadsheet. */
    private static final class Lines implements Table, Iterator<Row> {
        private final CsvReader<CsvRecord> csv;
        private final Iterator<CsvRecord> records;
        private long number;

        Lines(Reader reader, char separator) {
            csv = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(LONGEST_CELL)
                    .ofCsvRecord(reader);
            records = csv.iterator();
        }

        @Override
        public Iterator<Row> rows() {
            return this;
        }

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (CsvParseException | UncheckedIOException broken) {
                throw Unreadable.because("file.broken-row", number + 1);
            }
        }

        @Override
        public Row next() {
            try {
                return new Row(++number, records.next().getFields());
            } catch (CsvParseException | UncheckedIOException broken) {
                throw Unreadable.because("file.broken-row", number);
            }
        }

        @Override
        public void close() {
            try {
                csv.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
