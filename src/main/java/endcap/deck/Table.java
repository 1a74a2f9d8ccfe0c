package endcap.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Rows of cells as lines that can be read alone: each cell with the name of its column. */
final class Table {
    /** Columns; a longer first row is content, not names. */
    private static final int LONGEST_NAME = 30;

    private Table() {}

    /** One line a row; the first row is the header when it looks like one, and then no line. */
    static List<Line> lines(List<List<String>> rows) {
        List<List<String>> filled = rows.stream()
                .filter(row -> !row.stream().allMatch(String::isEmpty))
                .toList();
        boolean headed = filled.size() > 1
                && isHeader(filled.getFirst())
                // Two columns of short words may as well be names and values.
                && (filled.getFirst().size() > 2 || !isHeader(filled.getLast()));
        List<String> header = headed ? filled.getFirst() : List.of();
        return filled.stream()
                .skip(headed ? 1 : 0)
                .map(row -> Line.of(row(header, row), Block.Kind.ROW, 0))
                .toList();
    }

    /** {@code 异议：太贵；话术：…} with a header, the cells side by side without. */
    static String row(List<String> header, List<String> cells) {
        boolean chinese = header.stream().anyMatch(name -> name.codePoints().anyMatch(Character::isIdeographic));
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                String name = i < header.size() ? header.get(i) : "";
                parts.add(name.isEmpty() ? cell : name + (chinese ? "：" : ": ") + cell);
            }
        }
        return String.join(header.isEmpty() ? " | " : chinese ? "；" : "; ", parts);
    }

    /** Names: short, all there, all different, none a number or a sentence. */
    static boolean isHeader(List<String> row) {
        return row.size() > 1
                && new HashSet<>(row).size() == row.size()
                && row.stream()
                        .allMatch(name -> !name.isEmpty()
                                && Prose.columns(name) <= LONGEST_NAME
                                && !name.matches("(?s).*[。！？!?]$|[-+¥￥$]?\\d.*"));
    }
}
