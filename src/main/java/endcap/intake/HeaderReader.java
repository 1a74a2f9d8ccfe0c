package endcap.intake;

import endcap.intake.Header.Placed;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises what kind a file is from its header.
 *
 * <p>The same Chinese header can mean different columns in different kinds (名称, 状态), so each kind reads the header in its
 * own way, and the one that understands most of it is meant; needed columns weigh more.
 */
final class HeaderReader {
    private static final int WEIGHT_OF_NEEDED = 3;
    /** A header that is nearly a kind: then what is missing is named, instead of all kinds. */
    private static final int NEARLY = 2 * WEIGHT_OF_NEEDED;

    private final List<ImportKind> kinds;
    private final Map<String, String> aliases = new HashMap<>();

    /** @param aliases a company's own headers, by the English name of the column */
    HeaderReader(List<ImportKind> kinds, Map<String, List<String>> aliases) {
        this.kinds = List.copyOf(kinds);
        aliases.forEach((column, headers) -> headers.forEach(header -> this.aliases.put(plain(header), plain(column))));
    }

    /**
     * Understands a header.
     *
     * @throws Unreadable when it is of no kind, or lacks a needed column, or has one twice
     */
    Header read(List<String> cells) {
        Header best = kinds.stream()
                .map(kind -> asKind(kind, cells))
                .max(Comparator.comparingInt(HeaderReader::weight)
                        .thenComparing(header -> missing(header).isEmpty())
                        .thenComparing(header -> -kinds.indexOf(header.kind())))
                .orElseThrow();
        List<Object> missing = missing(best);
        if (!missing.isEmpty() && weight(best) < NEARLY) {
            throw Unreadable.because(
                    "file.unknown-kind",
                    kinds.stream().map(kind -> (Object) kind.word()).toList());
        }
        if (!missing.isEmpty()) {
            throw Unreadable.because("file.missing-columns", best.kind().word(), missing);
        }
        refuseDoubles(best);
        return withKey(best);
    }

    private Header asKind(ImportKind kind, List<String> cells) {
        Map<String, Column> names = names(kind);
        List<Placed> placed = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String written = cells.get(i).strip();
            String plain = plain(written);
            if (plain.isEmpty()) {
                continue;
            }
            Column column = names.get(plain);
            if (column == null) {
                unknown.add(written);
            } else {
                placed.add(new Placed(column, i, written));
            }
        }
        return new Header(kind, placed, unknown, cells);
    }

    private Map<String, Column> names(ImportKind kind) {
        Map<String, Column> byName = new HashMap<>();
        for (Column column : kind.columns()) {
            byName.put(plain(column.name()), column);
            column.headers().forEach(header -> byName.put(plain(header), column));
        }
        aliases.forEach((header, name) -> {
            Column column = byName.get(name);
            if (column != null) {
                byName.putIfAbsent(header, column);
            }
        });
        return byName;
    }

    private static int weight(Header header) {
        return columnsOf(header).stream()
                .mapToInt(column -> column.needed() ? WEIGHT_OF_NEEDED : 1)
                .sum();
    }

    private static Set<Column> columnsOf(Header header) {
        return header.columns().stream().map(Placed::column).collect(Collectors.toSet());
    }

    private static List<Object> missing(Header header) {
        Set<Column> present = columnsOf(header);
        return header.kind().columns().stream()
                .filter(Column::needed)
                .filter(column -> !present.contains(column))
                .map(column -> (Object) both(column))
                .toList();
    }

    private static String both(Column column) {
        return column.headers().isEmpty()
                ? column.name()
                : column.name() + " (" + column.headers().getFirst() + ")";
    }

    private static void refuseDoubles(Header header) {
        Map<Column, String> seen = new HashMap<>();
        for (Placed placed : header.columns()) {
            String before = seen.putIfAbsent(placed.column(), placed.written());
            if (before != null) {
                throw Unreadable.because(
                        "file.column-twice",
                        before,
                        placed.written(),
                        placed.column().name());
            }
        }
    }

    private static Header withKey(Header header) {
        List<Placed> columns = new ArrayList<>(header.columns());
        for (String name : header.kind().key()) {
            if (header.indexOf(name) < 0) {
                columns.add(new Placed(header.kind().column(name), -1, name));
            }
        }
        return new Header(header.kind(), columns, header.unknown(), header.cells());
    }

    /** As headers are compared: without case, width of letters, spaces, a star for needed, or a unit in brackets. */
    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cf}*]+|\\((?:元|天|rmb|cny|¥)\\)", "")
                .replace("_", "")
                .replace("-", "");
    }
}
