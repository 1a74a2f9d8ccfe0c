package endcap.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** A file with one or more tables in it, read row by row. */
interface SourceFile extends AutoCloseable {
    /** The largest file that is read, in bytes. */
    long LARGEST = 512L * 1024 * 1024;

    /**
     * A row as written.
     *
     * @param number as a spreadsheet shows it, from 1
     */
    record Row(long number, List<String> cells) {
        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** A table; its rows can be read once. */
    interface Table extends AutoCloseable {
        Iterator<Row> rows();

        /** Whether it counts days from 1904, as spreadsheets of old Macintoshes do. */
        default boolean from1904() {
            return false;
        }

        @Override
        void close();
    }

    /** A table not opened yet. */
    interface Opener {
        Table open() throws IOException;
    }

    /** Its tables, in order. */
    List<Opener> tables();

    @Override
    void close() throws IOException;

    /**
     * Opens a file as what it is, whatever its name says.
     *
     * @throws Unreadable when it is neither a CSV file nor a workbook
     */
    static SourceFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Unreadable.because("file.missing");
        }
        long size = Files.size(file);
        if (size > LARGEST) {
            throw Unreadable.because("file.too-large", LARGEST / (1024 * 1024));
        }
        byte[] start = start(file);
        if (startsWith(start, 'P', 'K', 3, 4)) {
            return new XlsxFile(file);
        }
        if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Unreadable.because("file.old-excel");
        }
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            throw Unreadable.because("file.utf-16");
        }
        return new CsvFile(file);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        return bytes.length >= start.length && Arrays.equals(toBytes(start), Arrays.copyOf(bytes, start.length));
    }

    private static byte[] toBytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
