package endcap.intake;

import com.sun.management.OperatingSystemMXBean;
import endcap.credit.InvoiceRows;
import endcap.customer.CustomerRows;
import endcap.storage.Database;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How fast a large invoices file comes into SQLite, and in how much memory; run it with {@code -Xmx192m}.
 *
 * <p>Arguments: how many rows (1,000,000 when none). Prints for the first import, the same file again, and a dry run: rows a
 * second, and the peak of the heap.
 */
final class IntakeBench {
    private static final int CUSTOMERS = 2000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private IntakeBench() {}

    public static void main(String[] args) throws IOException {
        int rows = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("intake-bench");
        try (Database database = Database.sqlite(folder.resolve("bench.db"))) {
            Intake intake = new Intake(
                    database.jdbi(),
                    List.of(CustomerRows.kind(id -> true, terms -> true), InvoiceRows.kind()),
                    Map.of());
            run(intake, customers(folder), false, "customers");
            Path invoices = invoices(folder, rows);
            System.out.printf("%,d rows, %,d bytes%n", rows, Files.size(invoices));
            run(intake, invoices, false, "first import");
            run(intake, invoices, false, "the same file again");
            run(intake, invoices, true, "dry run");
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void run(Intake intake, Path file, boolean dryRun, String what) {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long cpuBefore = cpuNanos();
        ImportReport report = intake.run(file, new ImportOptions(TODAY, dryRun), Progress.SILENT);
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%s: %.1f s (%.1f s of processor), %,.0f rows/s, heap peak %d MB of %d MB, %d added, %d changed, %d unchanged, %d problems%n",
                what,
                seconds,
                (cpuNanos() - cpuBefore) / 1e9,
                report.rows() / seconds,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                report.added(),
                report.changed(),
                report.unchanged(),
                report.problemCount());
    }

    /** Processor time of this process, so that runs on a busy machine can be compared. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static Path customers(Path folder) throws IOException {
        Path file = folder.resolve("customers.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("customer_code,name\n");
            for (int i = 0; i < CUSTOMERS; i++) {
                out.write("C" + i + ",客户" + i + "\n");
            }
        }
        return file;
    }

    private static Path invoices(Path folder, int rows) throws IOException {
        Path file = folder.resolve("invoices.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "document_no,customer_code,type,document_date,due_date,amount,open_amount,disputed_amount,currency\n");
            for (int i = 0; i < rows; i++) {
                LocalDate day = TODAY.minusDays(i % 700);
                out.write("INV-" + i * 7919L % 100_000_007L + "," + "C" + i % CUSTOMERS + ",发票," + day + ","
                        + day.plusDays(30) + "," + i % 90_000 + ".50," + i % 90_000 + ".50,,CNY\n");
            }
        }
        return file;
    }
}
