package endcap.upload;

import endcap.draft.Draft;
import endcap.intake.ImportReport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a dry run told, as the fields of a draft, and back. */
final class ReportFields {
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String DATE = "date";
    private static final String COUNTS = "counts";
    private static final String IGNORED = "ignored";
    /** Between headers in their one field; no header holds it. */
    private static final String NEXT = "\u001f";

    private ReportFields() {}

    /** @param asOf the day the file tells the truth of */
    static Map<String, String> of(ImportReport report, LocalDate asOf) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(NAME, report.file());
        fields.put(KIND, String.valueOf(report.kind()));
        fields.put(DATE, asOf.toString());
        fields.put(COUNTS, counts(report));
        if (!report.ignoredColumns().isEmpty()) {
            fields.put(IGNORED, String.join(NEXT, report.ignoredColumns()));
        }
        return fields;
    }

    /** Rows, and of these added, changed, unchanged; and removed. */
    static String counts(ImportReport report) {
        return Stream.of(report.rows(), report.added(), report.changed(), report.unchanged(), report.removed())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    static LocalDate asOf(Draft draft) {
        return LocalDate.parse(draft.field(DATE));
    }

    /** What the dry run told. */
    static ImportReport seen(Draft draft) {
        return report(draft, draft.field(COUNTS), true);
    }

    /** What the import did, by its counts. */
    static ImportReport done(Draft draft, String counts) {
        return report(draft, counts, false);
    }

    private static ImportReport report(Draft draft, String counts, boolean dryRun) {
        long[] of = Arrays.stream(counts.split(" ")).mapToLong(Long::parseLong).toArray();
        List<String> ignored =
                draft.find(IGNORED).map(headers -> List.of(headers.split(NEXT))).orElse(List.of());
        return new ImportReport(
                draft.field(NAME), draft.field(KIND), dryRun, of[0], of[1], of[2], of[3], of[4], ignored, List.of(), 0);
    }
}
