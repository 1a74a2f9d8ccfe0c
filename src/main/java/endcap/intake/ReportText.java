package endcap.intake;

import endcap.chat.Texts;
import java.util.ArrayList;
import java.util.List;

/** A report as people read it, in their language. */
public final class ReportText {
    private static final int LONGEST_VALUE = 60;

    private final Texts texts;

    /** Reports in the language of {@code texts}. */
    public ReportText(Texts texts) {
        this.texts = texts;
    }

    /** The lines about one file: what it did, what was left out, what is wrong. */
    public List<String> lines(ImportReport report) {
        List<String> lines = new ArrayList<>();
        if (report.refused()) {
            lines.add(texts.text("intake.refused", report.file(), kind(report), report.problemCount()));
        } else {
            lines.add(texts.text(
                    report.dryRun() ? "intake.would" : "intake.done",
                    report.file(),
                    kind(report),
                    report.rows(),
                    report.added(),
                    report.changed(),
                    report.unchanged(),
                    report.removed()));
        }
        if (!report.ignoredColumns().isEmpty()) {
            lines.add(texts.text("intake.ignored", String.join(texts.text("intake.and"), report.ignoredColumns())));
        }
        report.problems().forEach(problem -> lines.add(line(problem)));
        long rest = report.problemCount() - report.problems().size();
        if (rest > 0) {
            lines.add(texts.text("intake.rest", rest));
        }
        return lines;
    }

    private String kind(ImportReport report) {
        return texts.text("intake.kind." + (report.kind() == null ? "unknown" : report.kind()));
    }

    private String line(Problem problem) {
        String reason = problem.reason().in(texts);
        if (problem.row() == 0) {
            return texts.text("intake.problem.file", reason);
        }
        if (problem.value().isEmpty()) {
            return texts.text("intake.problem.blank", problem.row(), problem.column(), reason);
        }
        return texts.text("intake.problem.cell", problem.row(), problem.column(), shown(problem.value()), reason);
    }

    private static String shown(String value) {
        String line = value.replaceAll("[\\s\\p{Cc}]+", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "…";
    }
}
