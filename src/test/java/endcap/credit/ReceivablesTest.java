package endcap.credit;

import static endcap.credit.PositionSketch.TODAY;
import static endcap.credit.PositionSketch.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.OpenItem.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReceivablesTest {
    private static Receivables of(PositionSketch sketch) {
        return sketch.position().books().receivables();
    }

    private static OpenItem invoice(String number, LocalDate document, LocalDate due, long yuan) {
        return new OpenItem(number, Type.INVOICE, document, due, yuan(yuan), 0);
    }

    @Test
    void credits_pay_the_oldest_debt_first() {
        Receivables receivables = of(
                new PositionSketch().owes(100, -10).owes(200, 40).owes(300, 5).receipt(250));
        assertThat(receivables.debts()).extracting(Debt::payableFen).containsExactly(yuan(250), yuan(100));
        assertThat(receivables.openItemsFen()).isEqualTo(yuan(350));
    }

    @Test
    void of_the_same_due_date_the_older_document_is_paid_first_then_the_lower_number() {
        LocalDate due = TODAY.minusDays(3);
        Receivables receivables = Receivables.of(List.of(
                invoice("B", due.minusDays(1), due, 10),
                invoice("A", due.minusDays(1), due, 10),
                invoice("Z", due.minusDays(9), due, 10),
                new OpenItem("R", Type.CREDIT_NOTE, TODAY, TODAY, yuan(20), 0)));
        assertThat(receivables.debts()).extracting(Debt::documentNo).containsExactly("B");
    }

    @Test
    void credits_never_pay_a_disputed_part() {
        Receivables receivables =
                of(new PositionSketch().owes(100, 40, 60).owes(50, 5).receipt(70));
        assertThat(receivables.debts())
                .extracting(Debt::payableFen, Debt::disputedFen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0L, yuan(60)),
                        org.assertj.core.groups.Tuple.tuple(yuan(20), 0L));
    }

    @Test
    void a_credit_left_over_stands_as_a_negative_amount_in_not_due() {
        Receivables receivables =
                of(new PositionSketch().owes(100, 40, 30).owes(50, -5).receipt(200));
        Ageing ageing = Ageing.of(receivables, TODAY);
        assertThat(ageing).isEqualTo(new Ageing(-yuan(80), 0, yuan(30), 0, 0));
        assertThat(receivables.openItemsFen()).isEqualTo(-yuan(50));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "1, 1", "30, 1", "31, 2", "60, 2", "61, 3", "90, 3", "91, 4"})
    void ageing_has_its_boundaries(int daysPastDue, int bucket) {
        Ageing ageing = Ageing.of(of(new PositionSketch().owes(100, daysPastDue)), TODAY);
        List<Long> buckets = List.of(
                ageing.notDueFen(),
                ageing.days1To30Fen(),
                ageing.days31To60Fen(),
                ageing.days61To90Fen(),
                ageing.over90Fen());
        assertThat(buckets.get(bucket)).isEqualTo(yuan(100));
        assertThat(ageing.totalFen()).isEqualTo(yuan(100));
    }

    @Test
    void overdue_leaves_out_disputed_parts_and_waits_for_the_grace_days() {
        Receivables receivables = of(new PositionSketch()
                .owes(1000, 40, 1000)
                .owes(500, 12, 100)
                .owes(300, 5)
                .owes(200, 0));
        Overdue strict = Overdue.of(receivables, TODAY, 0);
        assertThat(strict.amountFen()).isEqualTo(yuan(700));
        assertThat(strict.disputedFen()).isEqualTo(yuan(1100));
        assertThat(strict.oldestDays()).isEqualTo(12);
        Overdue lenient = Overdue.of(receivables, TODAY, 5);
        assertThat(lenient.amountFen()).isEqualTo(yuan(400));
        assertThat(lenient.oldestDays()).isEqualTo(12);
    }

    @Test
    void utilisation_has_four_decimals_and_none_at_limit_zero_or_without_one() {
        Exposure exposure = new Exposure(yuan(100), yuan(100));
        assertThat(exposure.utilisation(OptionalLong.of(yuan(300)))).contains(new java.math.BigDecimal("0.6667"));
        assertThat(exposure.utilisation(OptionalLong.of(0))).isEmpty();
        assertThat(exposure.utilisation(OptionalLong.empty())).isEmpty();
        assertThat(exposure.availableFen(OptionalLong.of(0))).hasValue(-yuan(200));
        assertThat(exposure.availableFen(OptionalLong.empty())).isEmpty();
    }
}
