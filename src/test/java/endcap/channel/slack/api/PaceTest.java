package endcap.channel.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaceTest {
    private Instant now = Instant.parse("2026-11-21T01:00:00Z");
    private final Pace pace = new Pace(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void a_method_slack_asked_to_wait_with_stays_closed_as_long_as_it_said() {
        pace.close("chat.postMessage", Duration.ofSeconds(30));
        pace.close("chat.postMessage", Duration.ofSeconds(10));
        assertThat(pace.untilOpen("chat.postMessage")).isEqualTo(Duration.ofSeconds(30));
        assertThat(pace.untilOpen("views.open")).isZero();
        now = now.plusSeconds(30);
        assertThat(pace.untilOpen("chat.postMessage")).isZero();
    }

    @Test
    void into_a_quiet_room_go_three_at_once_and_then_one_a_second() {
        for (int i = 0; i < 3; i++) {
            assertThat(pace.placeIn("D1")).isZero();
        }
        assertThat(pace.placeIn("D1")).isEqualTo(Duration.ofSeconds(1));
        assertThat(pace.placeIn("D1")).isEqualTo(Duration.ofSeconds(2));
        assertThat(pace.placeIn("D2")).isZero();
    }

    @Test
    void in_the_long_run_no_room_gets_more_than_one_a_second() {
        Instant start = now;
        int sent = 0;
        for (int second = 0; second < 120; second++) {
            while (pace.placeIn("D1").isZero()) {
                sent++;
            }
            now = now.plusSeconds(10);
        }
        assertThat(sent).isLessThanOrEqualTo((int) Duration.between(start, now).toSeconds() + 3);
    }
}
