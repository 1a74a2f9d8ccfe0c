package endcap.credit.release;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.Ageing;
import endcap.credit.ReasonCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may still be done with a release. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleaseTest {
    static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final HeldOrder ORDER = new HeldOrder("C", "C", 5_000_000, false, "CNY");
    static final Asked ASKED = new Asked("li", NOW, NOW.plusSeconds(72 * 3600), "客户周五打款");

    static Sight sight(long exposureFen, ReasonCode... reasons) {
        return new Sight(
                reasons.length == 0 ? "PASS" : "HOLD",
                List.of(reasons),
                OptionalLong.of(10_000_000),
                exposureFen,
                0,
                Ageing.NOTHING,
                Optional.of(TODAY));
    }

    private static Release release(Status status, String decision, long usedFen, int uses) {
        Optional<Decision> decided = switch (decision) {
            case "once" -> Optional.of(new Decision.Once("chen", NOW, TODAY.plusDays(3)));
            case "until" -> Optional.of(new Decision.Until("chen", NOW, TODAY.plusDays(3)));
            case "rejected" -> Optional.of(new Decision.Rejected("chen", NOW, "先回款"));
            default -> Optional.empty();
        };
        return new Release(
                12, 1, ORDER, ASKED, status, decided, sight(9_000_000, ReasonCode.OVER_LIMIT), usedFen, uses);
    }

    @ParameterizedTest
    @CsvSource({
        // status, decision, used, uses | order, day, on hold | refusal
        "REQUESTED, none,          0, 0, 1,       0, false, NOT_APPROVED",
        "REJECTED,  rejected,      0, 0, 1,       0, false, NOT_APPROVED",
        "EXPIRED,   none,          0, 0, 1,       0, false, NOT_APPROVED",
        "WITHDRAWN, none,          0, 0, 1,       0, false, NOT_APPROVED",
        "CLEARED,   none,          0, 0, 1,       0, false, NOT_APPROVED",
        "APPROVED,  once,          0, 0, 5000000, 0, false, ",
        "APPROVED,  once,          0, 0, 5000000, 3, false, ",
        "APPROVED,  once,          0, 0, 5000000, 4, false, EXPIRED",
        "EXPIRED,   once,          0, 0, 5000000, 4, false, EXPIRED",
        "APPROVED,  once,          0, 0, 5000001, 0, false, TOO_LARGE",
        "USED,      once,    1000000, 1, 1,       0, false, USED",
        "USED,      once,    1000000, 1, 1,       9, false, USED",
        "APPROVED,  until,   1000000, 1, 4000000, 0, false, ",
        "APPROVED,  until,   1000000, 1, 4000001, 0, false, TOO_LARGE",
        "USED,      until,   5000000, 2, 1,       0, false, USED",
        "APPROVED,  once,          0, 0, 1,       0, true,  HELD",
        "APPROVED,  until,   1000000, 1, 9000000, 0, true,  HELD"
    })
    void an_order_can_be_placed_only_while_there_is_room(
            Status status, String decision, long used, int uses, long fen, int days, boolean onHold, String refusal) {
        assertThat(release(status, decision, used, uses).refusesUse(fen, TODAY.plusDays(days), onHold))
                .isEqualTo(Optional.ofNullable(refusal).map(Release.Refusal::valueOf));
    }

    @Test
    void a_hold_that_was_there_when_it_was_approved_is_what_was_approved() {
        Release held = new Release(
                12,
                1,
                ORDER,
                ASKED,
                Status.APPROVED,
                Optional.of(new Decision.Once("chen", NOW, TODAY)),
                sight(9_000_000, ReasonCode.ON_HOLD),
                0,
                0);
        assertThat(held.refusesUse(1, TODAY, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, none,     259199, 0, REQUESTED",
        "REQUESTED, none,     259200, 0, EXPIRED",
        "APPROVED,  once,    9999999, 3, APPROVED",
        "APPROVED,  until,         0, 4, EXPIRED",
        "REJECTED,  rejected, 9999999, 9, REJECTED",
        "USED,      once,     9999999, 9, USED",
        "WITHDRAWN, none,     9999999, 9, WITHDRAWN",
        "CLEARED,   none,     9999999, 9, CLEARED"
    })
    void time_ends_only_what_waits_and_what_may_still_be_used(
            Status status, String decision, long seconds, int days, Status then) {
        assertThat(release(status, decision, 0, 0).at(NOW.plusSeconds(seconds), TODAY.plusDays(days)))
                .isEqualTo(then);
    }

    @Property
    void what_is_left_and_what_is_used_are_the_amount(
            @ForAll @LongRange(min = 0, max = 4_999_999) long used,
            @ForAll @LongRange(min = 1, max = 6_000_000) long fen) {
        Release until = release(Status.APPROVED, "until", used, 1);
        assertThat(until.remainingFen() + used).isEqualTo(5_000_000);
        assertThat(until.refusesUse(fen, TODAY, false).isEmpty()).isEqualTo(used + fen <= 5_000_000);
    }

    @Property
    void the_mark_stays_exactly_as_long_as_no_figure_moves(
            @ForAll @LongRange(min = -9, max = 9) long one, @ForAll @LongRange(min = -9, max = 9) long other) {
        Sight before = sight(one, ReasonCode.OVER_LIMIT);
        Sight newer = new Sight(
                "HOLD",
                List.of(ReasonCode.OVER_LIMIT),
                OptionalLong.of(10_000_000),
                other,
                0,
                Ageing.NOTHING,
                Optional.of(TODAY.plusDays(1)));
        assertThat(before.mark().equals(newer.mark())).isEqualTo(one == other);
        assertThat(before.mark()).matches("[0-9a-f]{6}").isNotEqualTo(sight(one).mark());
    }
}
