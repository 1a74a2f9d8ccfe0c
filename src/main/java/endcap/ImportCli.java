package endcap;

import endcap.chat.Texts;
import endcap.intake.ImportOptions;
import endcap.intake.ImportReport;
import endcap.intake.ReportText;
import endcap.people.Act;
import endcap.people.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./endcap import}: files in, each wholly or not at all. */
@Command(
        name = "import",
        description = "Import customers, invoices, promotions, … from CSV or XLSX; the kind is read from the header.",
        mixinStandardHelpOptions = true)
final class ImportCli implements Callable<Integer> {
    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--as",
            paramLabel = "PERSON",
            description = "who imports: finance or an administrator (default: the first administrator)")
    private @Nullable String person;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day the files tell the truth about (default: today)")
    private @Nullable String asOf;

    @Option(names = "--dry-run", description = "say what would change, and change nothing")
    private boolean dryRun;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV or XLSX files")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        var commandLine = java.util.Objects.requireNonNull(spec).commandLine();
        try (App app = App.open(place, Setting.quiet())) {
            Person importer = app.speakers().importer(person);
            Texts texts = Texts.of(importer.language());
            if (!app.access().may(importer, Act.IMPORT)) {
                throw new CannotStart(texts.text("error.not-allowed", texts.text("intake.who-may")));
            }
            List<ImportReport> reports = app.incoming()
                    .run(
                            importer,
                            files,
                            new ImportOptions(day(app), dryRun),
                            (file, rows) -> commandLine
                                    .getErr()
                                    .println(texts.text("intake.progress", file.getFileName(), rows)));
            ReportText text = new ReportText(texts);
            reports.forEach(report -> text.lines(report).forEach(commandLine.getOut()::println));
            commandLine.getOut().flush();
            return reports.stream().anyMatch(ImportReport::refused) ? 1 : 0;
        }
    }

    private LocalDate day(App app) {
        if (asOf == null) {
            return LocalDate.now(app.clock());
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException unreadable) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "--as-of " + asOf + " is not a day: write it as 2026-11-20");
        }
    }
}
