package endcap.credit.watch;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.Agreement;
import endcap.credit.Assessment;
import endcap.credit.Books;
import endcap.credit.CreditAccount;
import endcap.credit.CreditPolicy;
import endcap.credit.CreditPosition;
import endcap.credit.OpenItem;
import endcap.credit.Order;
import endcap.credit.PaymentTerms;
import endcap.credit.Receivables;
import endcap.credit.watch.Sign.Kind;
import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final CustomerRef CUSTOMER = new CustomerRef("A", "新万家");

    private final List<OpenItem> items = new ArrayList<>();
    private final List<Promised> promised = new ArrayList<>();
    private List<Long> earlier = List.of();
    private LocalDate limitValidTo = TODAY.plusDays(300);
    private LocalDate asOf = TODAY;

    private void debt(int dueIn, long fen, long disputed) {
        LocalDate due = TODAY.plusDays(dueIn);
        items.add(new OpenItem("I" + items.size(), OpenItem.Type.INVOICE, due.minusDays(30), due, fen, disputed));
    }

    private List<Sign> signs() {
        PaymentTerms terms = new PaymentTerms.AfterInvoice(30);
        CreditAccount account = new CreditAccount(CUSTOMER, "CNY", OptionalLong.of(10_000), Optional.of(limitValidTo));
        CreditPosition position = new CreditPosition(
                CUSTOMER,
                new Agreement(account, terms, terms, OptionalLong.empty(), List.of()),
                new Books(Receivables.of(items), 0, List.of(), Optional.of(asOf), List.of()));
        Assessment assessed = Assessment.of(position, Order.none(), CreditPolicy.defaults(), TODAY);
        return Signs.of(assessed, promised, earlier, WatchPolicy.defaults(), CreditPolicy.defaults());
    }

    private Sign only(Kind kind) {
        assertThat(signs()).extracting(Sign::kind).containsExactly(kind);
        return signs().get(0);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 1", "4, 2", "7, 2"})
    void a_debt_due_within_a_week_is_to_be_reminded_of_and_within_three_days_urgent(int dueIn, int urgency) {
        debt(dueIn, 500, 0);
        Sign sign = only(Kind.DUE_SOON);
        assertThat(sign.urgency()).isEqualTo(urgency);
        assertThat(sign.due()).contains(TODAY.plusDays(dueIn));
        assertThat(sign.figure()).isEqualTo(500);
    }

    @Test
    void what_is_due_later_disputed_or_long_overdue_is_no_sign() {
        debt(8, 500, 0);
        debt(2, 500, 500);
        debt(-8, 500, 0);
        assertThat(signs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1", "-7"})
    void the_first_days_overdue_come_before_everything(int dueIn) {
        debt(dueIn, 500, 0);
        Sign sign = only(Kind.FIRST_OVERDUE);
        assertThat(sign.urgency()).isZero();
        assertThat(sign.due()).contains(TODAY.plusDays(dueIn));
    }

    @Test
    void a_promise_is_a_sign_until_its_day_is_over() {
        promised.add(new Promised(900, TODAY.minusDays(1)));
        assertThat(signs()).isEmpty();
        promised.add(new Promised(700, TODAY.plusDays(7)));
        assertThat(only(Kind.PROMISE_DUE).figure()).isEqualTo(700);
    }

    @Test
    void utilisation_counts_from_the_line_of_the_policy() {
        debt(40, 7_999, 0);
        assertThat(signs()).isEmpty();
        debt(40, 1, 0);
        assertThat(only(Kind.UTILISATION).figure()).isEqualTo(8_000);
        debt(40, 2_001, 0);
        assertThat(only(Kind.UTILISATION).urgency()).isEqualTo(1);
    }

    @Test
    void a_limit_that_runs_out_within_a_month_is_said_until_it_has() {
        limitValidTo = TODAY.plusDays(30);
        assertThat(only(Kind.LIMIT_EXPIRES).due()).contains(limitValidTo);
        limitValidTo = TODAY.plusDays(31);
        assertThat(signs()).isEmpty();
        limitValidTo = TODAY.minusDays(1);
        assertThat(signs()).isEmpty();
    }

    @Test
    void old_figures_are_a_sign_where_something_is_open() {
        asOf = TODAY.minusDays(3);
        assertThat(signs()).isEmpty();
        debt(40, 1, 0);
        assertThat(only(Kind.STALE).figure()).isEqualTo(3);
    }

    @Test
    void paying_later_than_usual_is_a_sign_and_as_late_as_ever_is_none() {
        debt(-20, 1_000, 0);
        debt(40, 1_000, 0);
        earlier = List.of(1_000L, 900L, 1_000L);
        assertThat(signs()).isEmpty();
        earlier = List.of(500L, 0L, 500L, 400L);
        assertThat(only(Kind.SLOWER).figure()).isEqualTo(5);
        earlier = List.of(0L, 0L);
        assertThat(signs()).isEmpty();
    }

    @Test
    void lateness_is_the_days_past_due_of_an_open_yuan_on_average() {
        debt(-20, 1_000, 0);
        debt(40, 3_000, 500);
        assertThat(Lateness.hundredths(Receivables.of(items), TODAY)).isEqualTo(571);
        assertThat(Lateness.hundredths(Receivables.of(List.of()), TODAY)).isZero();
    }

    @Test
    void weeks_are_named_so_that_they_sort_by_time() {
        assertThat(WeekName.of(LocalDate.of(2026, 11, 23))).isEqualTo("2026-W48");
        assertThat(WeekName.of(LocalDate.of(2027, 1, 3))).isEqualTo("2026-W53");
        assertThat(WeekName.of(LocalDate.of(2027, 1, 4))).isEqualTo("2027-W01");
    }
}
