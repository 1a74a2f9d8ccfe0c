package endcap.intake;

import endcap.chat.Texts;
import endcap.credit.InvoiceRows;
import endcap.credit.OrderRows;
import endcap.credit.PromisedPaymentRows;
import endcap.customer.ContactRows;
import endcap.customer.CustomerRows;
import endcap.product.ProductRows;
import endcap.promotion.PromotionRows;
import endcap.review.SalesRows;
import endcap.review.TargetRows;
import endcap.stock.StockRows;
import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** An intake of all kinds over a database of its own, fed with the text of files. */
final class TestIntake implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> TABLES = List.of(
            "promotion_product",
            "promotion",
            "target",
            "stock",
            "sales",
            "payment_promise",
            "snapshot",
            "customer_order",
            "invoice",
            "contact",
            "product",
            "customer");
    private static final Set<String> PEOPLE = Set.of("li.na", "wang.lei");
    static final List<ImportKind> KINDS = List.of(
            CustomerRows.kind(PEOPLE::contains, terms -> terms.matches("INV\\+\\d+|EOM\\+\\d+M?|月结\\d+天|COD")),
            ContactRows.kind(),
            ProductRows.kind(),
            InvoiceRows.kind(),
            OrderRows.kind(),
            SalesRows.kind(),
            PromotionRows.kind(),
            PromisedPaymentRows.kind(),
            StockRows.kind(),
            TargetRows.kind(PEOPLE::contains));

    private final Database database;
    private final Intake intake;

    TestIntake(Database database) {
        this.database = database;
        this.intake = new Intake(database.jdbi(), KINDS, Map.of("customer_code", List.of("客户号")));
    }

    ImportReport csv(String... lines) {
        return file("table.csv", String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    ImportReport file(String name, String text, Charset charset) {
        return run(written(name, text.getBytes(charset)), TODAY);
    }

    ImportReport run(Path file, LocalDate asOf) {
        return intake.run(file, new ImportOptions(asOf, false), Progress.SILENT);
    }

    List<ImportReport> dryRun(Path... files) {
        return intake.run(List.of(files), new ImportOptions(TODAY, true), Progress.SILENT);
    }

    List<ImportReport> runAll(Path... files) {
        return intake.run(List.of(files), new ImportOptions(TODAY, false), Progress.SILENT);
    }

    static Path written(String name, byte[] content) {
        try {
            return Files.write(TestDatabases.scratch(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path written(String name, String... lines) {
        return written(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Forgets everything imported: a database of its own for each test would take longer than the tests. */
    TestIntake emptied() {
        jdbi().useTransaction(handle -> TABLES.forEach(table -> handle.execute("DELETE FROM " + table)));
        return this;
    }

    /** The customers A, with the store B beneath it, and C; and the products P1 and P2. */
    TestIntake withCustomersAndProducts() {
        csv("customer_code,name,parent_code", "A,Alpha,", "B,Beta,A", "C,Gamma,");
        csv("product_code,name", "P1,One", "P2,Two");
        return this;
    }

    /** The columns of a query's rows with a bar between them, ordered. */
    List<String> rows(String table, String... columns) {
        String each = String.join(
                " || '|' || ",
                List.of(columns).stream()
                        .map(column -> "COALESCE(CAST(" + column + " AS TEXT), '-')")
                        .toList());
        return jdbi().withHandle(handle -> handle.createQuery("SELECT " + each + " FROM " + table + " ORDER BY 1")
                .mapTo(String.class)
                .list());
    }

    Jdbi jdbi() {
        return database.jdbi();
    }

    static String counts(ImportReport report) {
        return report.added() + " added, " + report.changed() + " changed, " + report.unchanged() + " unchanged, "
                + report.removed() + " removed";
    }

    static List<String> english(ImportReport report) {
        return new ReportText(Texts.of(Locale.ENGLISH)).lines(report);
    }

    static List<String> chinese(ImportReport report) {
        return new ReportText(Texts.of(Locale.SIMPLIFIED_CHINESE)).lines(report);
    }

    @Override
    public void close() {
        database.close();
    }
}
