package endcap.upload;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.intake.ImportReport;
import endcap.intake.Problem;
import endcap.intake.ReportText;

/** Why a table is not imported, in the words of an import: one sentence about the whole file, or a line for each mistake. */
final class TableRefusal {
    private TableRefusal() {}

    static UserError of(Request request, ImportReport report) {
        Problem first = report.problems().getFirst();
        if (first.row() == 0 && report.problemCount() == 1) {
            return UserError.worded(
                    "upload.refused",
                    "error.upload.unreadable",
                    report.file(),
                    first.reason().in(request.texts()));
        }
        return UserError.of("upload.refused", String.join("\n", new ReportText(request.texts()).lines(report)));
    }
}
