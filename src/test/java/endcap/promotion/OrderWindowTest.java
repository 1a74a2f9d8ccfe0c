package endcap.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.language.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrderWindowTest {
    private static final LocalDate DAY_ZERO = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // from, to, in store from, today, days left
                "2026-11-20, 2026-11-23, 2026-12-01, 2026-11-19, -",
                "2026-11-20, 2026-11-23, 2026-12-01, 2026-11-20, 3",
                "2026-11-20, 2026-11-23, 2026-12-01, 2026-11-23, 0",
                "2026-11-20, 2026-11-23, 2026-12-01, 2026-11-24, -",
                "-,          2026-11-23, 2026-12-01, 2020-02-29, 2459",
                "2026-11-20, -,          2026-12-01, 2026-11-30, 0",
                "2026-11-20, -,          2026-12-01, 2026-12-01, -",
                "-,          -,          2028-03-01, 2028-02-28, 1",
                "2026-11-25, 2026-11-23, 2026-12-01, 2026-11-24, -",
            })
    void days_left_count_to_the_last_day_and_are_null_outside(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate inStore,
            LocalDate today,
            @Nullable Integer left) {
        OrderWindow window = OrderWindow.agreed(from, to, inStore);
        assertThat(window.daysLeft(today)).isEqualTo(left);
        assertThat(window.contains(today)).isEqualTo(left != null);
    }

    @Property
    void both_ends_count_and_no_day_beside_them(
            @ForAll @IntRange(max = 2000) int from, @ForAll @IntRange(max = 90) int length) {
        LocalDate first = DAY_ZERO.plusDays(from);
        LocalDate last = first.plusDays(length);
        OrderWindow window = new OrderWindow(first, last);
        assertThat(window.contains(first)).isTrue();
        assertThat(window.contains(last)).isTrue();
        assertThat(window.contains(first.minusDays(1))).isFalse();
        assertThat(window.contains(last.plusDays(1))).isFalse();
        assertThat(window.daysLeft(last)).isZero();
        assertThat(window.daysLeft(first)).isEqualTo(length);
    }

    @Property
    void a_day_later_leaves_a_day_less(@ForAll @IntRange(max = 90) int length, @ForAll @IntRange(max = 90) int day) {
        OrderWindow window = new OrderWindow(null, DAY_ZERO.plusDays(length));
        LocalDate today = DAY_ZERO.plusDays(day);
        Integer left = window.daysLeft(today);
        if (left == null) {
            assertThat(today).isAfter(window.to());
        } else {
            assertThat((long) left).isEqualTo(ChronoUnit.DAYS.between(today, window.to()));
        }
    }

    @Property
    void it_meets_a_period_when_some_day_of_the_period_is_in_it(
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(max = 30) int to,
            @ForAll @IntRange(max = 30) int start,
            @ForAll @IntRange(max = 10) int length) {
        OrderWindow window = new OrderWindow(DAY_ZERO.plusDays(from), DAY_ZERO.plusDays(to));
        Period period = new Period(DAY_ZERO.plusDays(start), DAY_ZERO.plusDays(start + length));
        boolean someDay = period.from().datesUntil(period.to().plusDays(1)).anyMatch(window::contains);
        assertThat(window.meets(period)).isEqualTo(someDay);
    }

    @Test
    void it_is_closed_from_the_day_after_its_last() {
        OrderWindow window = new OrderWindow(null, DAY_ZERO);
        assertThat(window.closed(DAY_ZERO)).isFalse();
        assertThat(window.closed(DAY_ZERO.plusDays(1))).isTrue();
    }
}
