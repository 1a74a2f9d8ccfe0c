package endcap.credit;

import static endcap.credit.PositionSketch.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.OpenItem.Type;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The illustration of the catalogue (overdue-by-term): deliveries of January 20,000, February 24,000, March
 * 28,000, April 30,000; received in March 15,000 and in April 20,000; 月结30天 read in both ways.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedCasesTest {
    private static final int YEAR = 2026;

    private static Receivables receivables(String terms, LocalDate asOf) {
        return Receivables.of(Stream.of(
                        delivery(terms, Month.JANUARY, 20_000),
                        delivery(terms, Month.FEBRUARY, 24_000),
                        delivery(terms, Month.MARCH, 28_000),
                        delivery(terms, Month.APRIL, 30_000),
                        receipt(LocalDate.of(YEAR, 3, 20), 15_000),
                        receipt(LocalDate.of(YEAR, 4, 20), 20_000))
                .filter(item -> !item.documentDate().isAfter(asOf))
                .toList());
    }

    private static OpenItem delivery(String terms, Month month, long yuan) {
        LocalDate day = LocalDate.of(YEAR, month, 10);
        LocalDate due = PaymentTerms.parse(terms).orElseThrow().dueDate(day);
        return new OpenItem("INV-" + month, Type.INVOICE, day, due, yuan(yuan), 0);
    }

    private static OpenItem receipt(LocalDate day, long yuan) {
        return new OpenItem("R-" + day, Type.RECEIPT, day, day, yuan(yuan), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "EOM+1M, 2026-04-30, 9000",
        "EOM+30, 2026-04-30, 9000",
        "EOM+1M, 2026-05-31, 37000",
        "EOM+30, 2026-05-31, 67000"
    })
    void overdue_under_a_monthly_term_in_both_readings(String terms, LocalDate asOf, long overdueYuan) {
        assertThat(Overdue.of(receivables(terms, asOf), asOf, 0).amountFen()).isEqualTo(yuan(overdueYuan));
    }

    @Test
    void the_limit_check_and_the_overdue_check_are_separate() {
        Receivables endOfMarch = receivables("EOM+1M", LocalDate.of(YEAR, 3, 31));
        assertThat(new Exposure(endOfMarch.openItemsFen(), 0)
                        .availableFen(java.util.OptionalLong.of(yuan(45_000)))
                        .getAsLong())
                .isEqualTo(-yuan(12_000));
        assertThat(Overdue.of(endOfMarch, LocalDate.of(YEAR, 3, 31), 0).amountFen())
                .isEqualTo(yuan(5_000));
    }
}
