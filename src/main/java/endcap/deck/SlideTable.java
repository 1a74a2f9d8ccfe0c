package endcap.deck;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;

/** A table on a slide. */
final class SlideTable {
    private SlideTable() {}

    static List<Line> lines(XSLFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XSLFTableRow row : table.getRows()) {
            rows.add(row.getCells().stream()
                    .filter(cell -> !cell.isMerged())
                    .map(XSLFTableCell::getText)
                    .map(Prose::heading)
                    .toList());
        }
        return Table.lines(rows);
    }
}
