package endcap.credit.collection;

import static endcap.credit.collection.DebtorSketch.TODAY;
import static endcap.credit.collection.DebtorSketch.invoice;
import static endcap.credit.collection.DebtorSketch.owing;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.MissedPromise;
import endcap.credit.collection.LogEntry.OwedThen;
import endcap.language.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which step of collecting is due; today is Saturday, 21 November 2026. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LadderTest {
    static final CollectionPolicy POLICY = new CollectionPolicy(
            7, List.of(3, 8, 15, 31, 61), 2, 5, Set.of("chance", "gathering", "festive"), WorkCalendar.plain());
    private final Ladder ladder = new Ladder(POLICY);

    private Stage stage(Debtor debtor, LogEntry... log) {
        return ladder.stage(debtor.assessed(), List.of(log));
    }

    private static LogEntry logged(Step step, LocalDate day) {
        return new LogEntry(
                1,
                1,
                "XWJ",
                "XWJ",
                "li",
                day,
                Optional.empty(),
                Optional.empty(),
                step,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                new OwedThen("CNY", 1, 1, Optional.empty()),
                Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "-8, NONE",
        "-7, REMINDER",
        "0, REMINDER",
        "1, REMINDER",
        "2, REMINDER",
        "3, STATEMENT",
        "7, STATEMENT",
        "8, MANAGER_VISIT",
        "14, MANAGER_VISIT",
        "15, SUPPLY_STOP",
        "31, WRITTEN_DEMAND",
        "60, WRITTEN_DEMAND",
        "61, LAWYER",
        "400, LAWYER"
    })
    void the_days_past_due_of_the_oldest_debt_call_for_a_step(int days, Step step) {
        assertThat(stage(owing(List.of(invoice("A", days, 100, 0), invoice("B", days - 30, 100, 0))))
                        .step())
                .isEqualTo(step);
    }

    @Test
    void what_is_disputed_calls_for_nothing() {
        assertThat(stage(owing(List.of(invoice("A", 90, 100, 100)))).step()).isEqualTo(Step.NONE);
    }

    @Test
    void a_step_taken_for_this_debt_is_not_gone_back_on() {
        Debtor debtor = owing(List.of(invoice("A", 5, 100, 0)));
        assertThat(stage(debtor, logged(Step.SUPPLY_STOP, TODAY.minusDays(1))).step())
                .isEqualTo(Step.SUPPLY_STOP);
        assertThat(stage(debtor, logged(Step.SUPPLY_STOP, TODAY.minusDays(6))).step())
                .as("before this debt fell due it was about another one")
                .isEqualTo(Step.STATEMENT);
    }

    @Test
    void a_broken_promise_goes_one_further_after_two_working_days() {
        List<endcap.credit.OpenItem> late = List.of(invoice("A", 9, 100, 0));
        MissedPromise thursday = new MissedPromise(100, LocalDate.of(2026, 11, 19));
        MissedPromise wednesday = new MissedPromise(100, LocalDate.of(2026, 11, 18));
        assertThat(stage(owing(late, thursday)).step()).isEqualTo(Step.MANAGER_VISIT);
        Stage raised = stage(owing(late, wednesday));
        assertThat(raised.step()).isEqualTo(Step.SUPPLY_STOP);
        assertThat(raised.raisedBy()).contains(wednesday);
    }

    @Test
    void a_word_since_does_not_take_it_back_but_the_further_step_settles_it() {
        Debtor debtor = owing(List.of(invoice("A", 9, 100, 0)), new MissedPromise(100, LocalDate.of(2026, 11, 17)));
        assertThat(stage(debtor, logged(Step.REMINDER, TODAY)).step()).isEqualTo(Step.SUPPLY_STOP);
        Stage taken = stage(debtor, logged(Step.SUPPLY_STOP, TODAY));
        assertThat(taken.step()).isEqualTo(Step.SUPPLY_STOP);
        assertThat(taken.raisedBy()).isEmpty();
    }

    @Test
    void a_promise_broken_over_an_older_debt_no_longer_counts() {
        Debtor debtor = owing(List.of(invoice("A", 9, 100, 0)), new MissedPromise(100, TODAY.minusDays(200)));
        assertThat(stage(debtor).raisedBy()).isEmpty();
    }

    @Test
    void there_is_nothing_further_than_the_lawyer() {
        assertThat(stage(owing(List.of(invoice("A", 99, 100, 0)), new MissedPromise(100, TODAY.minusDays(20))))
                        .step())
                .isEqualTo(Step.LAWYER);
    }
}
