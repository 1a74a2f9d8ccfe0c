package endcap.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Imports files: each wholly, or not at all.
 *
 * <p>Rows are read and staged outside any transaction, so that nobody waits for a large file to be read; only the merge is
 * one. A dry run does everything in a transaction that is rolled back, so that later files see what earlier ones would
 * have brought.
 */
public final class Intake {
    static final int ROWS_PER_PROGRESS = 50_000;

    private final Jdbi jdbi;
    private final List<ImportKind> kinds;
    private final HeaderReader headers;

    /**
     * An intake for those kinds.
     *
     * @param kinds in an order in which none points at rows of a later one: customers first
     * @param headerAliases a company's own headers, by the English name of the column
     */
    public Intake(Jdbi jdbi, List<ImportKind> kinds, Map<String, List<String>> headerAliases) {
        this.jdbi = jdbi;
        this.kinds = List.copyOf(kinds);
        this.headers = new HeaderReader(kinds, headerAliases);
    }

    /** Imports one file. */
    public ImportReport run(Path file, ImportOptions options, Progress progress) {
        return run(List.of(file), options, progress).getFirst();
    }

    /**
     * Imports files one after another, those first that others point at: customers before their invoices. What is wrong
     * with one is in its report and does not keep the others out.
     *
     * @return a report for each file, in the order they were imported in
     */
    public List<ImportReport> run(List<Path> files, ImportOptions options, Progress progress) {
        List<Path> ordered = files.size() < 2
                ? files
                : files.stream().sorted(Comparator.comparingInt(this::turn)).toList();
        return jdbi.withHandle(handle -> {
            FileImport each = new FileImport(handle, headers, options, progress);
            if (!options.dryRun()) {
                return ordered.stream().map(each::run).toList();
            }
            return handle.inTransaction(undone -> {
                List<ImportReport> reports = ordered.stream().map(each::run).toList();
                undone.rollback();
                return reports;
            });
        });
    }

    private int turn(Path path) {
        try (SourceFile file = SourceFile.open(path)) {
            return kinds.indexOf(FileImport.header(file, headers).kind());
        } catch (Unreadable | IOException reportedWhenItIsItsTurn) {
            return kinds.size();
        }
    }
}
