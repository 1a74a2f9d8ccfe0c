package endcap.intake;

import endcap.intake.Header.Placed;
import endcap.intake.SourceFile.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row into what is stored, and says what is wrong with them. */
final class RowReader {
    /** Days from the beginning of 1900 to that of 1904, as spreadsheets count them. */
    private static final long DAYS_TO_1904 = 1462;

    private final Header header;
    private final boolean from1904;
    private final Problems problems;

    RowReader(Header header, boolean from1904, Problems problems) {
        this.header = header;
        this.from1904 = from1904;
        this.problems = problems;
    }

    /** What is stored for each column of the header; null where a cell is blank or wrong. */
    @Nullable
    Object[] read(Row row) {
        List<Placed> columns = header.columns();
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, columns.get(i));
        }
        refuseBeyond(row);
        ReadRow read = new ReadRow(header, row.cells(), values);
        for (RowCheck check : header.kind().checks()) {
            RowCheck.Finding finding = check.check(read);
            if (finding != null) {
                refuse(row, finding);
            }
        }
        return values;
    }

    private @Nullable Object value(Row row, Placed placed) {
        Column column = placed.column();
        String cell = cell(row, placed.position());
        if (cell.isEmpty() || cell.chars().allMatch(c -> c == ';' || c == '；')) {
            if (column.needed()) {
                problems.add(new Problem(row.number(), placed.written(), "", Reason.of("reason.needed")));
            }
            return column.blank();
        }
        try {
            return column.type().read(from1904 && column.type().dated() ? shifted(cell) : cell);
        } catch (Unreadable wrong) {
            problems.add(new Problem(row.number(), placed.written(), cell, wrong.reason()));
            return null;
        }
    }

    private static String cell(Row row, int position) {
        if (position < 0 || position >= row.cells().size()) {
            return "";
        }
        // Spaces that do not break are what copying from a web page leaves around a cell.
        return row.cells().get(position).replace('\u00A0', ' ').strip();
    }

    private static String shifted(String cell) {
        return cell.matches("\\d{1,5}(\\.\\d*)?")
                ? String.valueOf((long) Double.parseDouble(cell) + DAYS_TO_1904)
                : cell;
    }

    private void refuseBeyond(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = header.over(i) ? "" : row.cells().get(i).strip();
            if (!cell.isEmpty()) {
                problems.add(new Problem(row.number(), letters(i), cell, Reason.of("reason.beyond-header")));
                return;
            }
        }
    }

    private void refuse(Row row, RowCheck.Finding finding) {
        int index = header.indexOf(finding.column());
        String value = index < 0 ? "" : cell(row, header.columns().get(index).position());
        problems.add(new Problem(row.number(), header.written(finding.column()), value, finding.reason()));
    }

    /** What a spreadsheet calls the column at that position: A, B, … Z, AA. */
    private static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
