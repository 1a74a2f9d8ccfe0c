package endcap.upload;

import endcap.chat.Card;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.draft.Draft;
import endcap.draft.DraftKind;
import endcap.intake.ImportReport;
import endcap.intake.ReportText;
import endcap.language.DateReader;
import endcap.language.Dates;
import endcap.language.Lean;
import endcap.language.Period;
import endcap.people.Act;
import endcap.people.AuditLog;
import endcap.people.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table about to be imported: shown by what a dry run told, imported once with a yes. */
final class TableDraft implements DraftKind {
    private static final Set<String> DATE_WORDS = Set.of("日期", "数据日期", "date", "as-of", "asof", "day");

    private final KeptFiles files;
    private final UploadRights rights;
    private final Tables tables;
    private final DateReader dates;
    private final AuditLog audit;

    TableDraft(KeptFiles files, UploadRights rights, Tables tables, DateReader dates, AuditLog audit) {
        this.files = files;
        this.rights = rights;
        this.tables = tables;
        this.dates = dates;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String intent() {
        return "none";
    }

    @Override
    public List<Card> shown(Request request, Draft draft) {
        ImportReport seen = ReportFields.seen(draft);
        return List.of(
                new Card.Heading(request.text("upload.table.title", draft.reference(), seen.file())),
                new Card.Text(String.join("\n", new ReportText(request.texts()).lines(seen))),
                new Card.Text(request.text("upload.table.date", ReportFields.asOf(draft))));
    }

    @Override
    public @Nullable Object data(Request request, Draft draft) {
        return null;
    }

    @Override
    public Draft changed(Request request, Draft draft, String field, String value) {
        if (!DATE_WORDS.contains(field.strip().toLowerCase(Locale.ROOT))) {
            throw UserError.of("upload.field-unknown", field);
        }
        LocalDate day = day(request, value);
        Person importer = importer(request, draft);
        ImportReport report = files.read(files.of(draft), copy -> tables.run(importer, copy, day, true))
                .named(ReportFields.seen(draft).file());
        if (report.refused()) {
            throw TableRefusal.of(request, report);
        }
        Map<String, String> fields = new HashMap<>(draft.fields());
        fields.putAll(ReportFields.of(report, day));
        return draft.with(fields);
    }

    private LocalDate day(Request request, String value) {
        Dates read = dates.read(value, request.today(), Lean.PAST);
        return read.first()
                .filter(period -> read.impossible().isEmpty() && period.isDay())
                .map(Period::from)
                .filter(day -> !day.isAfter(request.today()))
                .orElseThrow(() -> UserError.worded("date.invalid", "error.upload.date", value));
    }

    @Override
    public Reply confirmed(Request request, Draft draft) {
        Person importer = importer(request, draft);
        Optional<String> counts = files.useOnce(files.of(draft), copy -> imported(request, importer, draft, copy));
        return Reply.of(
                intent(),
                new Card.Text(counts.map(of ->
                                String.join("\n", new ReportText(request.texts()).lines(ReportFields.done(draft, of))))
                        .orElseGet(() -> request.text(
                                "upload.at-work",
                                draft.reference(),
                                ReportFields.seen(draft).file()))));
    }

    private String imported(Request request, Person importer, Draft draft, Path copy) {
        LocalDate asOf = ReportFields.asOf(draft);
        ImportReport report = tables.run(importer, copy, asOf, false)
                .named(ReportFields.seen(draft).file());
        if (report.refused()) {
            throw TableRefusal.of(request, report);
        }
        String counts = ReportFields.counts(report);
        audit.record(
                request.user(),
                "upload.import",
                draft.reference(),
                report.file() + ", " + report.kind() + " as of " + asOf + ": " + counts);
        return counts;
    }

    private Person importer(Request request, Draft draft) {
        String name = ReportFields.seen(draft).file();
        return rights.who(request, Act.IMPORT, "error.upload.table-who", name);
    }

    @Override
    public void cancelled(Draft draft) {
        files.forget(files.of(draft));
    }

    @Override
    public Reply undone(Request request, Draft draft) {
        throw UserError.of("upload.import-stays", draft.reference());
    }
}
