package endcap.review;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the sales store promises on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SalesStoreContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Database database;
    private SalesStore store;

    abstract Database open();

    @BeforeAll
    void openOnce() {
        database = open();
        store = new SalesStore(database.jdbi());
        database.jdbi()
                .useTransaction(handle -> handle.execute(
                        "INSERT INTO customer (customer_code, name, aliases, on_hold) VALUES ('XWJ', '新万家', '', 0)"));
    }

    @BeforeEach
    void start() {
        database.jdbi().useTransaction(handle -> handle.execute("DELETE FROM sales"));
    }

    @AfterAll
    void close() {
        database.close();
    }

    private void sold(String month, String product, long netFen, Long profitFen) {
        database.jdbi()
                .useTransaction(handle -> handle.createUpdate("""
                        INSERT INTO sales (customer_code, month, product_code, category, net_amount_fen, gross_profit_fen)
                        VALUES ('XWJ', :month, :product, '', :net, :profit)""")
                        .bind("month", month)
                        .bind("product", product)
                        .bind("net", netFen)
                        .bind("profit", profitFen)
                        .execute());
    }

    @Test
    void three_complete_months_count_and_neither_this_one_nor_older_ones() {
        sold("2026-07", "A", 999_00, 1L);
        sold("2026-08", "A", 100_00, 20_00L);
        sold("2026-09", "A", 200_00, 40_00L);
        sold("2026-10", "A", 200_00, 40_00L);
        sold("2026-10", "B", 100_00, 20_00L);
        sold("2026-11", "A", 999_00, 1L);
        SalesAverage average = store.average("XWJ", TODAY).orElseThrow();
        assertThat(average.monthlyFen()).isEqualTo(200_00);
        assertThat(average.margin().orElseThrow()).isEqualByComparingTo(new BigDecimal("0.2"));
    }

    @Test
    void a_month_given_as_a_whole_is_not_counted_again_by_product() {
        sold("2026-10", "", 300_00, null);
        sold("2026-10", "A", 200_00, 50_00L);
        SalesAverage average = store.average("XWJ", TODAY).orElseThrow();
        assertThat(average).isEqualTo(new SalesAverage(300_00, Optional.empty(), 1));
        assertThat(average.margin()).isEmpty();
    }

    @Test
    void without_rows_there_is_no_average() {
        assertThat(store.average("XWJ", TODAY)).isEmpty();
        sold("2026-10", "A", -5_00, 1_00L);
        assertThat(store.average("XWJ", TODAY).orElseThrow().margin()).isEmpty();
    }
}
