package endcap.credit.promise;

import static endcap.credit.promise.PromiseSketch.LOOK;
import static endcap.credit.promise.PromiseSketch.day;
import static endcap.credit.promise.PromiseSketch.promise;
import static endcap.credit.promise.PromiseSketch.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.promise.Settlement.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** When a promise is kept, partly kept, broken, or not known yet. */
class SettlementTest {
    private static List<Measured> measure(List<Promise> promises, List<Money> money, int asOf, int today) {
        return Settlement.of(promises, money, Optional.of(day(asOf)), day(today), 0);
    }

    private static Measured one(List<Money> money, int asOf, int today) {
        return measure(List.of(promise(1, 1_000, 5, 20)), money, asOf, today).getFirst();
    }

    @Example
    void all_of_it_by_the_day_is_kept_and_said_at_once() {
        Measured measured = one(List.of(receipt("R1", 400, 6), receipt("R2", 600, 12)), 12, 12);
        assertThat(measured.state()).isEqualTo(PromiseState.KEPT);
        assertThat(measured.paidOn()).contains(day(12));
        assertThat(one(List.of(receipt("R1", 1_000, 20)), 20, 20).state()).isEqualTo(PromiseState.KEPT);
    }

    @Example
    void some_of_it_is_partly_and_nothing_is_broken_once_the_day_is_over() {
        List<Money> some = List.of(receipt("R1", 400, 6));
        assertThat(one(some, 20, 20).state()).isEqualTo(PromiseState.OPEN);
        assertThat(one(some, 20, 21).state()).isEqualTo(PromiseState.PARTLY);
        assertThat(one(some, 20, 21).receivedFen()).isEqualTo(400);
        assertThat(one(List.of(), 20, 21).state()).isEqualTo(PromiseState.BROKEN);
    }

    @Example
    void figures_older_than_the_day_tell_nothing() {
        assertThat(one(List.of(), 19, 40).state()).isEqualTo(PromiseState.OPEN);
        assertThat(Settlement.of(List.of(promise(1, 9, 5, 20)), List.of(), Optional.empty(), day(40), 0))
                .extracting(Measured::state)
                .containsExactly(PromiseState.OPEN);
    }

    @Example
    void money_before_it_was_given_does_not_count() {
        assertThat(one(List.of(receipt("R1", 1_000, 4)), 20, 21).state()).isEqualTo(PromiseState.BROKEN);
    }

    @Example
    void late_money_pays_it_and_does_not_keep_it() {
        Measured late = one(List.of(receipt("R1", 400, 6), receipt("R2", 600, 23)), 25, 25);
        assertThat(late.state()).isEqualTo(PromiseState.PARTLY);
        assertThat(late.paidOn()).contains(day(23));
        assertThat(late.receivedFen()).isEqualTo(1_000);
        assertThat(one(List.of(receipt("R1", 1_000, 23)), 25, 25).state()).isEqualTo(PromiseState.BROKEN);
    }

    @Example
    void grace_days_are_in_time() {
        List<Promise> promises = List.of(promise(1, 1_000, 5, 20));
        List<Money> money = List.of(receipt("R1", 1_000, 22));
        assertThat(Settlement.of(promises, money, Optional.of(day(25)), day(25), 2))
                .extracting(Measured::state)
                .containsExactly(PromiseState.KEPT);
        assertThat(Settlement.of(promises, List.of(), Optional.of(day(21)), day(22), 2))
                .extracting(Measured::state)
                .containsExactly(PromiseState.OPEN);
    }

    @Example
    void of_what_invoices_lost_the_first_figures_that_reach_the_day_decide() {
        Money lost = Money.paidOff(day(18), day(24), 1_000, LOOK);
        assertThat(one(List.of(lost), 24, 24).state()).isEqualTo(PromiseState.KEPT);
        Money after = Money.paidOff(day(21), day(24), 1_000, LOOK);
        assertThat(one(List.of(after), 24, 24).state()).isEqualTo(PromiseState.BROKEN);
    }

    @Example
    void what_was_seen_before_it_was_written_down_is_not_what_was_promised() {
        Money sameMorning =
                Money.paidOff(day(5), day(5), 1_000, day(5).atTime(8, 0).toInstant(java.time.ZoneOffset.UTC));
        assertThat(one(List.of(sameMorning), 20, 21).state()).isEqualTo(PromiseState.BROKEN);
    }

    @Example
    void the_promise_due_first_takes_its_money_first() {
        List<Measured> measured = measure(
                List.of(promise(1, 1_000, 5, 25), promise(2, 500, 6, 20)), List.of(receipt("R1", 800, 10)), 26, 26);
        assertThat(measured)
                .extracting(one -> one.promise().id(), Measured::state, Measured::receivedFen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, PromiseState.KEPT, 500L),
                        org.assertj.core.groups.Tuple.tuple(1L, PromiseState.PARTLY, 300L));
    }

    @Provide
    Arbitrary<List<Promise>> promises() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 15))
                .as((fen, given, days) -> promise(0, fen, given, given + days))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(SettlementTest::numbered);
    }

    private static List<Promise> numbered(List<Promise> promises) {
        List<Promise> numbered = new ArrayList<>();
        for (Promise one : promises) {
            numbered.add(new Promise(
                    numbered.size() + 1L,
                    one.customerCode(),
                    one.amountFen(),
                    one.due(),
                    one.givenBy(),
                    one.givenOn(),
                    one.state(),
                    one.recordedBy(),
                    one.recordedAt(),
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return numbered;
    }

    @Provide
    Arbitrary<List<Money>> money() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_500),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 9_999))
                .as((fen, day, number) -> receipt("R" + number, fen, day))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 500)
    void no_money_is_counted_twice(@ForAll("promises") List<Promise> promises, @ForAll("money") List<Money> money) {
        long received = measure(promises, money, 60, 60).stream()
                .mapToLong(Measured::receivedFen)
                .sum();
        assertThat(received)
                .isLessThanOrEqualTo(money.stream().mapToLong(Money::fen).sum());
    }

    @Property(tries = 500)
    void more_money_never_makes_any_promise_worse(
            @ForAll("promises") List<Promise> promises,
            @ForAll("money") List<Money> money,
            @ForAll("money") List<Money> more,
            @ForAll @IntRange(min = 10, max = 60) int today) {
        List<Money> both = new ArrayList<>(money);
        both.addAll(more);
        List<Measured> less = measure(promises, money, today, today);
        List<Measured> richer = measure(promises, both, today, today);
        for (int i = 0; i < less.size(); i++) {
            assertThat(richer.get(i).receivedFen())
                    .isGreaterThanOrEqualTo(less.get(i).receivedFen());
            assertThat(rank(richer.get(i).state()))
                    .isGreaterThanOrEqualTo(rank(less.get(i).state()));
        }
    }

    private static int rank(PromiseState state) {
        return switch (state) {
            case BROKEN -> 0;
            case PARTLY -> 1;
            case OPEN, MOVED, WITHDRAWN -> 2;
            case KEPT -> 3;
        };
    }

    @Property(tries = 300)
    void measuring_what_was_measured_changes_nothing(
            @ForAll("promises") List<Promise> promises, @ForAll("money") List<Money> money) {
        List<Promise> once = measure(promises, money, 30, 30).stream()
                .map(SettlementTest::written)
                .toList();
        assertThat(measure(once, money, 30, 30)).noneMatch(Measured::changed);
    }

    private static Promise written(Measured measured) {
        Promise one = measured.promise();
        return new Promise(
                one.id(),
                one.customerCode(),
                one.amountFen(),
                one.due(),
                one.givenBy(),
                one.givenOn(),
                measured.state(),
                one.recordedBy(),
                one.recordedAt(),
                measured.receivedFen(),
                Optional.empty(),
                measured.paidOn(),
                Optional.empty());
    }
}
