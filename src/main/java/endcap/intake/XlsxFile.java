package endcap.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook: each visible sheet is a table. Of a formula, the value the spreadsheet last computed counts. */
final class XlsxFile implements SourceFile {
    /** Spreadsheets compute with 15 significant digits; what is stored beyond is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);
    /** Beyond this a number is no amount of anything, and writing it out would take memory. */
    private static final int LARGEST_EXPONENT = 30;

    private final ReadableWorkbook workbook;

    XlsxFile(Path file) throws IOException {
        XlsxGuard.check(file);
        try {
            workbook = new ReadableWorkbook(file.toFile());
        } catch (IOException | RuntimeException broken) {
            // The parsers beneath throw whatever a damaged file makes them run into.
            throw Unreadable.because("file.broken-workbook");
        }
    }

    @Override
    public List<Opener> tables() {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .<Opener>map(sheet -> () -> new SheetRows(sheet, workbook.isDate1904()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** The rows that are there; empty ones between them only make the numbers jump. */
    private static final class SheetRows implements Table, Iterator<Row> {
        private final Stream<org.dhatim.fastexcel.reader.Row> stream;
        private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
        private final boolean from1904;

        SheetRows(Sheet sheet, boolean from1904) throws IOException {
            this.stream = sheet.openStream();
            this.rows = stream.iterator();
            this.from1904 = from1904;
        }

        @Override
        public Iterator<Row> rows() {
            return this;
        }

        @Override
        public boolean from1904() {
            return from1904;
        }

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (RuntimeException broken) {
                // The parsers beneath throw whatever a damaged file makes them run into.
                throw Unreadable.because("file.broken-workbook");
            }
        }

        @Override
        public Row next() {
            org.dhatim.fastexcel.reader.Row row = rows.next();
            List<String> cells = new ArrayList<>(row.getCellCount());
            for (Cell cell : row) {
                cells.add(cell == null ? "" : text(cell));
            }
            return new Row(row.getRowNum(), cells);
        }

        @Override
        public void close() {
            stream.close();
        }

        private static String text(Cell cell) {
            return switch (cell.getType()) {
                case NUMBER -> number(cell.getRawValue());
                case BOOLEAN -> "1".equals(cell.getRawValue()) ? "true" : "false";
                case FORMULA -> computed(cell);
                case EMPTY -> "";
                case STRING, ERROR -> cell.getRawValue() == null ? "" : cell.getRawValue();
            };
        }

        private static String computed(Cell cell) {
            if (cell.getRawValue() == null) {
                return "";
            }
            return cell.getValue() instanceof BigDecimal ? number(cell.getRawValue()) : cell.getRawValue();
        }

        private static String number(String raw) {
            try {
                BigDecimal value = new BigDecimal(raw).round(DIGITS);
                int exponent = value.precision() - value.scale();
                return value.signum() == 0
                        ? "0"
                        : Math.abs(exponent) > LARGEST_EXPONENT
                                ? raw
                                : value.stripTrailingZeros().toPlainString();
            } catch (NumberFormatException words) {
                return raw;
            }
        }
    }
}
