package endcap.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Sales in the database. */
public final class SalesStore {
    private static final int MONTHS = 3;

    private final Jdbi jdbi;

    /** The sales of that database. */
    public SalesStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    // A month given as a whole counts as that; its rows by category or product would count it twice.
    /** What the customer, by its own rows, bought in the last three complete months before that day; empty without rows. */
    public Optional<SalesAverage> average(String customerCode, LocalDate today) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT sum(net_amount_fen) AS net, sum(gross_profit_fen) AS profit,
                               count(DISTINCT month) AS months, count(*) AS in_all, count(gross_profit_fen) AS with_profit
                        FROM sales s WHERE customer_code = :customer AND month BETWEEN :from AND :to
                          AND (product_code = '' AND category = '' OR NOT EXISTS (
                            SELECT 1 FROM sales t WHERE t.customer_code = s.customer_code AND t.month = s.month
                              AND t.product_code = '' AND t.category = ''))""")
                .bind("customer", customerCode)
                .bind("from", last.minusMonths(MONTHS - 1L).toString())
                .bind("to", last.toString())
                .map((row, context) -> row.getInt("months") == 0
                        ? Optional.<SalesAverage>empty()
                        : Optional.of(new SalesAverage(
                                row.getLong("net"),
                                row.getInt("in_all") == row.getInt("with_profit")
                                        ? Optional.of(row.getLong("profit"))
                                        : Optional.empty(),
                                row.getInt("months"))))
                .one());
    }
}
