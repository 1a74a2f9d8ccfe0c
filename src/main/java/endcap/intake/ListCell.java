package endcap.intake;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Several words with semicolons between them; stored in the same way, each once. */
record ListCell(TextCell each) implements CellType {
    @Override
    public String read(String cell) {
        return Arrays.stream(cell.split("[;；]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(each::read)
                .distinct()
                .collect(Collectors.joining(";"));
    }
}
