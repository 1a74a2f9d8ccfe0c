package endcap;

import endcap.customer.CustomerNames;
import endcap.intake.ImportOptions;
import endcap.intake.ImportReport;
import endcap.intake.Intake;
import endcap.intake.Progress;
import endcap.people.AuditLog;
import endcap.people.Person;
import endcap.product.ProductCatalogue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Files coming in: the intake, the parts that hold names of what came in, and the record of who brought it.
 *
 * @param newFigures told, once all files of a call are in, of which kinds they were
 */
record Incoming(
        Intake intake,
        CustomerNames names,
        ProductCatalogue products,
        AuditLog audit,
        Consumer<Set<String>> newFigures) {
    /** Imports files for that person, who has the right to. */
    List<ImportReport> run(Person importer, List<Path> files, ImportOptions options, Progress progress) {
        return known(importer, intake.run(files, options, progress), options.dryRun());
    }

    /** Brings in the sample company; its files stay in that folder to be looked at and changed. */
    List<ImportReport> moveIn(Person importer, Path folder, LocalDate today) {
        return known(importer, new DemoCompany(intake, today).moveIn(folder), false);
    }

    private List<ImportReport> known(Person importer, List<ImportReport> reports, boolean dryRun) {
        names.refresh();
        products.refresh();
        reports.stream()
                .filter(report -> !dryRun && !report.refused())
                .forEach(report -> audit.record(
                        importer.user(),
                        "import",
                        report.file(),
                        report.kind() + ": " + report.added() + " added, " + report.changed() + " changed, "
                                + report.removed() + " removed"));
        Set<String> kinds = reports.stream()
                .filter(report -> !dryRun && !report.refused() && report.kind() != null)
                .map(report -> Objects.requireNonNull(report.kind()))
                .collect(Collectors.toUnmodifiableSet());
        if (!kinds.isEmpty()) {
            newFigures.accept(kinds);
        }
        return reports;
    }
}
