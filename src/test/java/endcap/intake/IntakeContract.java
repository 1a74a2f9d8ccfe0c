package endcap.intake;

import static endcap.intake.TestIntake.chinese;
import static endcap.intake.TestIntake.counts;
import static endcap.intake.TestIntake.english;
import static endcap.intake.TestIntake.written;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What importing does to a database, whichever it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IntakeContract {
    private static final String INVOICES =
            "document_no,customer_code,type,document_date,due_date,amount,open_amount,disputed_amount,currency";

    private TestIntake intake;

    abstract Database database();

    @BeforeAll
    void open() {
        intake = new TestIntake(database());
    }

    @BeforeEach
    void begin() {
        intake.emptied().withCustomersAndProducts();
    }

    @AfterAll
    void close() {
        intake.close();
    }

    @Test
    void rows_are_added_then_changed_then_unchanged() {
        String header = "customer_code,name,city";
        assertThat(counts(intake.csv(header, "D,Delta,Wuxi", "E,Epsilon,")))
                .isEqualTo("2 added, 0 changed, 0 unchanged, 0 removed");
        assertThat(counts(intake.csv(header, "D,Delta,Suzhou", "E,Epsilon,", "F,Phi,")))
                .isEqualTo("1 added, 1 changed, 1 unchanged, 0 removed");
        assertThat(counts(intake.csv(header, "D,Delta,Suzhou", "E,Epsilon,", "F,Phi,")))
                .isEqualTo("0 added, 0 changed, 3 unchanged, 0 removed");
        assertThat(intake.rows("customer WHERE customer_code > 'C'", "customer_code", "name", "city"))
                .containsExactly("D|Delta|Suzhou", "E|Epsilon|-", "F|Phi|-");
    }

    @Test
    void columns_the_file_does_not_have_stay_and_blank_cells_clear() {
        intake.csv("customer_code,name,city,credit_limit,on_hold", "D,Delta,Wuxi,100,y");
        intake.csv("customer_code,name,credit_limit", "D,Delta,");
        assertThat(intake.rows("customer WHERE customer_code = 'D'", "city", "credit_limit_fen", "on_hold"))
                .containsExactly("Wuxi|-|1");
    }

    @Test
    void a_limit_of_zero_is_not_a_blank_one() {
        intake.csv("customer_code,name,credit_limit", "D,Delta,0");
        assertThat(intake.rows("customer WHERE customer_code = 'D'", "credit_limit_fen"))
                .containsExactly("0");
    }

    @Test
    void a_bad_row_keeps_the_whole_file_out() {
        ImportReport report = intake.csv("customer_code,name,grade", "D,Delta,A", "E,,B", "F,Phi,E");
        assertThat(report.refused()).isTrue();
        assertThat(english(report))
                .containsExactly(
                        "table.csv: customers, refused, nothing of it was written. Problems: 2.",
                        "Row 3, column name: this cell must be filled.",
                        "Row 4, column grade, “E”: write one of: A, B, C, D.");
        assertThat(chinese(report).get(2)).isEqualTo("第 4 行，grade 列，“E”：请写其中之一：A、B、C、D。");
        assertThat(intake.rows("customer", "customer_code")).containsExactly("A", "B", "C");
    }

    @Test
    void only_the_first_hundred_problems_are_told_and_the_rest_counted() {
        String rows = IntStream.range(0, 250).mapToObj(i -> "X" + i + ",").collect(Collectors.joining("\n"));
        List<String> lines = english(intake.csv("customer_code,name", rows, "A,Alpha", "A,Alpha"));
        assertThat(lines).hasSize(102);
        assertThat(lines.get(0)).contains("Problems: 251");
        assertThat(lines.get(101)).isEqualTo("And 151 more problems: correct these first and import again.");
    }

    @Test
    void the_same_key_twice_in_a_file_is_refused() {
        assertThat(english(intake.csv("customer_code,name", "D,Delta", "E,Epsilon", "D,Delta")))
                .contains("Row 4, column customer_code, “D”: already in row 2: each may be in the file only once, "
                        + "delete one of the two.");
    }

    @Test
    void unknown_customers_parents_and_owners_are_refused() {
        assertThat(english(intake.csv(INVOICES, "R1,Z9,invoice,2026-11-01,,1,1,,")))
                .contains("Row 2, column customer_code, “Z9”: no customer has this code: import it with a customers "
                        + "file first, or correct the code.");
        ImportReport report = intake.csv("customer_code,name,parent_code,owner", "D,Delta,Z9,li.na", "E,E,D,nobody");
        assertThat(report.problems())
                .extracting(Problem::row, Problem::column, Problem::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "parent_code", "Z9"),
                        org.assertj.core.groups.Tuple.tuple(3L, "owner", "nobody"));
    }

    @Test
    void a_parent_may_come_later_in_the_same_file() {
        assertThat(counts(intake.csv("customer_code,name,parent_code", "E,Epsilon,D", "D,Delta,A")))
                .isEqualTo("2 added, 0 changed, 0 unchanged, 0 removed");
    }

    @Test
    void a_parent_cycle_within_the_file_is_refused() {
        ImportReport report =
                intake.csv("customer_code,name,parent_code", "D,Delta,F", "E,Epsilon,D", "F,Phi,E", "G,Gg,F", "H,Hh,H");
        assertThat(report.problems()).extracting(Problem::row).containsExactly(2L, 3L, 4L, 6L);
    }

    @Test
    void a_parent_cycle_of_the_file_with_what_is_stored_is_refused() {
        ImportReport report = intake.csv("customer_code,name,parent_code", "A,Alpha,B");
        assertThat(english(report))
                .contains("Row 2, column parent_code, “B”: the customer would belong to itself by way of this one: "
                        + "correct the parent.");
    }

    @Test
    void a_file_that_turns_a_stored_parent_round_is_no_cycle() {
        assertThat(intake.csv("customer_code,name,parent_code", "A,Alpha,B", "B,Beta,")
                        .refused())
                .isFalse();
    }

    @Test
    void a_new_snapshot_replaces_the_rows_of_the_customers_it_names() {
        intake.csv(
                INVOICES,
                "R1,A,invoice,2026-10-01,,100,100,,",
                "R2,A,invoice,2026-10-02,,50,50,,",
                "R3,C,receipt,2026-10-03,,9,9,,");
        ImportReport report =
                intake.csv(INVOICES, "R2,A,invoice,2026-10-02,,50,20,5,CNY", "R4,A,invoice,2026-11-01,,1,1,,");
        assertThat(counts(report)).isEqualTo("1 added, 1 changed, 0 unchanged, 1 removed");
        assertThat(intake.rows("invoice", "document_no", "customer_code", "open_fen", "disputed_fen", "currency"))
                .containsExactly("R2|A|2000|500|CNY", "R3|C|900|0|-", "R4|A|100|0|-");
    }

    @Test
    void a_snapshot_is_dated_for_each_customer_it_names() {
        String row = "R1,A,invoice,2026-10-01,,100,100,,";
        String other = "R2,C,invoice,2026-10-01,,100,100,,";
        intake.run(written("a.csv", INVOICES, row, other), LocalDate.of(2026, 11, 15));
        ImportReport again = intake.run(written("b.csv", INVOICES, row), LocalDate.of(2026, 11, 20));
        assertThat(counts(again)).isEqualTo("0 added, 0 changed, 1 unchanged, 0 removed");
        assertThat(intake.rows("snapshot", "kind", "customer_code", "as_of"))
                .containsExactly("invoices|A|2026-11-20", "invoices|C|2026-11-15");
        assertThat(intake.rows("invoice", "document_no", "as_of")).containsExactly("R1|2026-11-20", "R2|2026-11-15");
    }

    @Test
    void a_document_that_moved_to_another_customer_is_changed_not_removed() {
        intake.csv(INVOICES, "R1,A,invoice,2026-10-01,,100,100,,", "R2,A,invoice,2026-10-01,,100,100,,");
        assertThat(counts(intake.csv(INVOICES, "R1,C,invoice,2026-10-01,,100,100,,")))
                .isEqualTo("0 added, 1 changed, 0 unchanged, 0 removed");
        assertThat(counts(intake.csv(
                        INVOICES, "R1,A,invoice,2026-10-01,,100,100,,", "R2,C,invoice,2026-10-01,,100,100,,")))
                .isEqualTo("0 added, 2 changed, 0 unchanged, 0 removed");
    }

    @Test
    void orders_are_a_snapshot_of_their_own() {
        String header = "order_no,customer_code,order_date,delivery_date,amount,prepaid,status";
        intake.csv(header, "O1,A,2026-11-01,,100,y,open", "O2,A,2026-11-01,2026-11-05,100,,delivered");
        assertThat(counts(intake.csv(header, "O2,A,2026-11-01,2026-11-05,100,,invoiced")))
                .isEqualTo("0 added, 1 changed, 0 unchanged, 1 removed");
        assertThat(intake.rows("customer_order", "order_no", "prepaid", "status", "as_of"))
                .containsExactly("O2|0|invoiced|2026-11-21");
        assertThat(intake.rows("snapshot", "kind", "customer_code")).containsExactly("orders|A");
    }

    @Test
    void a_dry_run_says_the_same_and_writes_nothing() {
        Path file = written("a.csv", INVOICES, "R1,A,invoice,2026-10-01,,100,100,,");
        ImportReport dry = intake.dryRun(file).getFirst();
        assertThat(counts(dry)).isEqualTo("1 added, 0 changed, 0 unchanged, 0 removed");
        assertThat(english(dry))
                .containsExactly("a.csv: invoices, rows: 1 (1 would be added, 0 changed, 0 unchanged, "
                        + "0 removed). Nothing was written (dry run).");
        assertThat(intake.rows("invoice", "document_no")).isEmpty();
        assertThat(intake.rows("snapshot", "kind")).isEmpty();
        assertThat(counts(intake.run(file, TestIntake.TODAY))).isEqualTo(counts(dry));
    }

    @Test
    void files_are_taken_in_an_order_in_which_they_can_be_and_so_are_dry_ones() {
        Path invoices = written("a-invoices.csv", INVOICES, "R1,D,invoice,2026-10-01,,100,100,,");
        Path customers = written("b-customers.csv", "customer_code,name", "D,Delta");
        List<ImportReport> dry = intake.dryRun(invoices, customers);
        assertThat(dry).extracting(ImportReport::kind).containsExactly("customers", "invoices");
        assertThat(dry).noneMatch(ImportReport::refused);
        assertThat(intake.rows("customer WHERE customer_code = 'D'", "name")).isEmpty();
        assertThat(intake.runAll(invoices, customers))
                .extracting(ImportReport::added)
                .containsExactly(1L, 1L);
    }

    @Test
    void one_refused_file_does_not_keep_the_others_out() {
        List<ImportReport> reports = intake.runAll(
                written("bad.csv", "customer_code,name", "D,"), written("good.csv", "product_code,name", "P9,Nine"));
        assertThat(reports).extracting(ImportReport::refused).containsExactly(true, false);
        assertThat(intake.rows("product WHERE product_code = 'P9'", "name")).containsExactly("Nine");
    }
}
