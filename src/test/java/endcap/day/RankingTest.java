package endcap.day;

import static endcap.day.DueSketch.TODAY;
import static endcap.day.DueSketch.due;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.day.Ranking.Urgency;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What comes first, for every list there could be. */
class RankingTest {
    private static final AskedDays DAY = new AskedDays(TODAY, TODAY);

    @Provide
    Arbitrary<List<Due>> lists() {
        return Combinators.combine(
                        Arbitraries.of(DueKind.values()),
                        Arbitraries.of("A", "B", "D", ""),
                        Arbitraries.integers().between(-20, 10),
                        Arbitraries.longs().between(0, 3).map(amount -> amount * 100_00),
                        Arbitraries.of("X", "Y", "Z"))
                .as(DueSketch::due)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 300)
    void what_is_told_in_another_order_is_ranked_the_same(@ForAll("lists") List<Due> all, @ForAll Random random) {
        List<Due> ranked = Ranking.ranked(all, DAY);
        Collections.shuffle(all, random);
        assertThat(Ranking.ranked(all, DAY)).isEqualTo(ranked);
        assertThat(ranked).containsExactlyInAnyOrderElementsOf(all);
    }

    @Property(tries = 300)
    void of_one_kind_and_grade_the_earlier_comes_first(@ForAll("lists") List<Due> all) {
        List<Due> ranked = Ranking.ranked(all, DAY);
        forEachPair(ranked, (before, after) -> {
            if (before.kind() == after.kind() && before.grade().equals(after.grade())) {
                assertThat(before.due()).isBeforeOrEqualTo(after.due());
            }
        });
    }

    @Property(tries = 300)
    void of_one_kind_and_day_the_better_grade_comes_first_and_then_the_larger_amount(@ForAll("lists") List<Due> all) {
        forEachPair(Ranking.ranked(all, DAY), (before, after) -> {
            if (before.kind() == after.kind() && before.due().equals(after.due())) {
                assertThat(before.grade().orElse("~"))
                        .isLessThanOrEqualTo(after.grade().orElse("~"));
                if (before.grade().equals(after.grade())) {
                    assertThat(before.fen()).isGreaterThanOrEqualTo(after.fen());
                }
            }
        });
    }

    @Property(tries = 300)
    void nothing_that_can_wait_comes_before_what_presses(@ForAll("lists") List<Due> all) {
        forEachPair(
                Ranking.ranked(all, DAY),
                (before, after) ->
                        assertThat(Ranking.urgency(before, DAY)).isLessThanOrEqualTo(Ranking.urgency(after, DAY)));
    }

    @Property(tries = 300)
    void a_screen_shows_some_of_it_in_its_order_and_counts_the_rest(@ForAll("lists") List<Due> all) {
        List<Due> ranked = Ranking.ranked(all, DAY);
        Screen screen = Screen.of(ranked);
        assertThat(screen.lines()).hasSize(Math.min(ranked.size(), Screen.MOST_LINES));
        assertThat(ranked).containsSubsequence(screen.lines());
        int left = screen.left().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(screen.lines().size() + left).isEqualTo(ranked.size());
        screen.left()
                .forEach((kind, count) -> assertThat(ranked.stream()
                                .filter(due -> due.kind() == kind)
                                .count())
                        .isEqualTo(count
                                + screen.lines().stream()
                                        .filter(due -> due.kind() == kind)
                                        .count()));
    }

    @Property(tries = 300)
    void no_kind_fills_the_screen_while_another_with_few_is_left_out(@ForAll("lists") List<Due> all) {
        Screen screen = Screen.of(Ranking.ranked(all, DAY));
        boolean oneHasMany =
                java.util.Arrays.stream(DueKind.values()).anyMatch(kind -> shown(screen, kind) > Screen.MOST_OF_A_KIND);
        if (oneHasMany) {
            assertThat(screen.left().keySet()).allMatch(kind -> shown(screen, kind) >= Screen.MOST_OF_A_KIND);
        }
    }

    private static long shown(Screen screen, DueKind kind) {
        return screen.lines().stream().filter(due -> due.kind() == kind).count();
    }

    @Example
    void a_broken_word_presses_and_a_late_round_of_visits_is_only_due() {
        assertThat(Ranking.urgency(due(DueKind.PROMISE, "D", -1, 0, "X"), DAY)).isEqualTo(Urgency.PRESSING);
        assertThat(Ranking.urgency(due(DueKind.MONEY_DUE, "D", -1, 1, "X"), DAY))
                .isEqualTo(Urgency.PRESSING);
        assertThat(Ranking.urgency(due(DueKind.RELEASE, "D", 3, 1, "X"), DAY)).isEqualTo(Urgency.PRESSING);
        assertThat(Ranking.urgency(due(DueKind.VISIT, "A", -60, 0, "X"), DAY)).isEqualTo(Urgency.DUE);
        assertThat(Ranking.urgency(due(DueKind.BIRTHDAY, "A", 0, 0, "X"), DAY)).isEqualTo(Urgency.DUE);
        assertThat(Ranking.urgency(due(DueKind.ORDER_DEADLINE, "A", 1, 0, "X"), DAY))
                .isEqualTo(Urgency.AHEAD);
    }

    @Example
    void of_several_days_asked_for_each_is_due() {
        AskedDays week = new AskedDays(TODAY, TODAY.plusDays(6));
        assertThat(Ranking.urgency(due(DueKind.ORDER_DEADLINE, "A", 6, 0, "X"), week))
                .isEqualTo(Urgency.DUE);
        assertThat(Ranking.urgency(due(DueKind.ORDER_DEADLINE, "A", 7, 0, "X"), week))
                .isEqualTo(Urgency.AHEAD);
        assertThat(week.ahead(3)).isEqualTo(TODAY.plusDays(6));
        assertThat(DAY.ahead(3)).isEqualTo(TODAY.plusDays(3));
    }

    private static void forEachPair(List<Due> ranked, java.util.function.BiConsumer<Due, Due> check) {
        for (int i = 0; i < ranked.size(); i++) {
            for (int j = i + 1; j < ranked.size(); j++) {
                check.accept(ranked.get(i), ranked.get(j));
            }
        }
    }
}
