package endcap.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JobTest {
    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Test
    void what_was_never_done_is_due() {
        assertThat(Job.NEVER_DONE.isDue(NOW, EVERY, LEASE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, false",
        "PT-9M-59S, false",
        "PT-10M, true",
        // Another node's clock may be a little ahead; one that was fixed at a day to come counts for nothing.
        "PT3S, false",
        "PT10M, true",
        "P1000D, true"
    })
    void what_was_done_lately_is_not_due(Duration lastRun, boolean due) {
        Job job = new Job(7, Optional.empty(), Optional.of(NOW.plus(lastRun)));
        assertThat(job.isDue(NOW, EVERY, LEASE)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"PT1S, false", "PT5M, false", "PT5M3S, false", "PT0S, true", "PT-1H, true", "P1000D, true"})
    void what_somebody_has_is_not_due_until_the_lease_has_run_out(Duration leasedUntil, boolean due) {
        Job job = new Job(7, Optional.of(NOW.plus(leasedUntil)), Optional.of(NOW.minus(EVERY)));
        assertThat(job.isDue(NOW, EVERY, LEASE)).isEqualTo(due);
    }
}
