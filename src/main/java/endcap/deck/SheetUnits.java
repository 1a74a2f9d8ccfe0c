package endcap.deck;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Makes units of the rows of one sheet as they are read. */
final class SheetUnits implements SheetContentsHandler {
    private static final int ROWS_OF_A_UNIT = 20;
    private static final int MOST_COLUMNS = 200;
    /** A header stands above its table, below at most a title and a few remarks. */
    private static final int HEADER_WITHIN = 10;

    private final String sheet;
    private final Draft draft;
    private final List<Line> lines = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private List<String> header = List.of();
    private String title = "";
    private int firstRow = 1;
    private int rowsRead;
    private boolean empty = true;

    SheetUnits(String sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
    }

    @Override
    public void startRow(int index) {
        row = new ArrayList<>();
        if (lines.isEmpty()) {
            firstRow = index + 1;
        }
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? row.size() : new CellReference(reference).getCol();
        if (value == null
                || column >= MOST_COLUMNS
                || value.matches("#(?:N/A|REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!)")) {
            return;
        }
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, Prose.heading(value));
    }

    @Override
    public void endRow(int index) {
        List<String> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.isEmpty()) {
            return;
        }
        rowsRead++;
        empty = false;
        if (header.isEmpty() && rowsRead <= HEADER_WITHIN && Table.isHeader(filled)) {
            header = List.copyOf(row);
        } else if (title.isEmpty() && rowsRead == 1 && filled.size() == 1) {
            title = filled.getFirst();
        } else {
            lines.add(
                    Line.of(header.isEmpty() ? String.join(" | ", filled) : Table.row(header, row), Block.Kind.ROW, 0));
        }
        if (lines.size() >= ROWS_OF_A_UNIT) {
            flush();
        }
    }

    void close() {
        boolean none = rowsRead > 0 && lines.isEmpty() && firstRow <= HEADER_WITHIN;
        if (empty || none) {
            draft.skip(Locator.wholeSheet(sheet), empty ? Reason.EMPTY : Reason.HEADING_ONLY);
        }
        flush();
    }

    private void flush() {
        if (lines.isEmpty()) {
            return;
        }
        draft.add(Locator.sheet(sheet, firstRow), title, Prose.blocks(lines));
        lines.clear();
    }
}
