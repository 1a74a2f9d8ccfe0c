package endcap.intake;

import endcap.intake.MergeStore.Counts;
import endcap.intake.SourceFile.Opener;
import endcap.intake.SourceFile.Row;
import endcap.intake.SourceFile.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Imports one file at a time over one connection: recognise, stage, check, merge, report. */
final class FileImport {
    private final Handle handle;
    private final HeaderReader headers;
    private final ImportOptions options;
    private final Progress progress;

    FileImport(Handle handle, HeaderReader headers, ImportOptions options, Progress progress) {
        this.handle = handle;
        this.headers = headers;
        this.options = options;
        this.progress = progress;
    }

    /** A table of a file with its header read; what is left of the rows are the data. */
    private record Opened(Header header, Table table, Iterator<Row> rows) implements AutoCloseable {
        @Override
        public void close() {
            table.close();
        }
    }

    /** Imports; what is wrong with the file is in the report. */
    ImportReport run(Path path) {
        Problems problems = new Problems();
        try (SourceFile file = SourceFile.open(path);
                Opened opened = open(file, headers)) {
            return run(path, opened, problems);
        } catch (Unreadable unreadable) {
            problems.add(Problem.ofFile(unreadable.reason()));
        } catch (IOException failed) {
            problems.add(Problem.ofFile(Reason.of("file.cannot-read", String.valueOf(failed.getMessage()))));
        }
        return report(path, null, 0, Counts.NONE, problems);
    }

    /**
     * The header of the first table that has one we know.
     *
     * @throws Unreadable when none has
     */
    static Header header(SourceFile file, HeaderReader headers) throws IOException {
        try (Opened opened = open(file, headers)) {
            return opened.header();
        }
    }

    private static Opened open(SourceFile file, HeaderReader headers) throws IOException {
        @Nullable Unreadable first = null;
        for (Opener opener : file.tables()) {
            Table table = opener.open();
            try {
                Iterator<Row> rows = table.rows();
                return new Opened(headers.read(headerCells(rows)), table, rows);
            } catch (Unreadable unknown) {
                table.close();
                first = first == null ? unknown : first;
            }
        }
        throw first == null ? Unreadable.because("file.empty") : first;
    }

    private static List<String> headerCells(Iterator<Row> rows) {
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!row.blank()) {
                return row.cells();
            }
        }
        throw Unreadable.because("file.empty");
    }

    private ImportReport run(Path path, Opened opened, Problems problems) {
        Header header = opened.header();
        try (StagingStore staging = new StagingStore(handle, header)) {
            long rows = stage(path, opened, staging, problems);
            new CheckStore(handle, header, problems).check();
            MergeStore merge = new MergeStore(handle, header, options.asOf());
            Counts counts = problems.none() ? handle.inTransaction(same -> merge.merge()) : Counts.NONE;
            return report(path, header, rows, counts, problems);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long stage(Path path, Opened opened, StagingStore staging, Problems problems) throws SQLException {
        RowReader reader = new RowReader(opened.header(), opened.table().from1904(), problems);
        long count = 0;
        try {
            while (opened.rows().hasNext()) {
                Row row = opened.rows().next();
                if (row.blank()) {
                    continue;
                }
                staging.add(row.number(), reader.read(row));
                if (++count % Intake.ROWS_PER_PROGRESS == 0) {
                    progress.read(path, count);
                }
            }
        } catch (Unreadable broken) {
            problems.add(Problem.ofFile(broken.reason()));
        }
        staging.complete();
        return count;
    }

    private ImportReport report(Path path, @Nullable Header header, long rows, Counts counts, Problems problems) {
        return new ImportReport(
                String.valueOf(path.getFileName()),
                header == null ? null : header.kind().name(),
                options.dryRun(),
                rows,
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.removed(),
                header == null ? List.of() : header.unknown(),
                problems.first(),
                problems.count());
    }
}
