package endcap.channel.slack.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignatureTest {
    private static final long NOW = 1_800_000_000L;
    private static final byte[] BODY = "text=查信用&user_id=U1".getBytes(StandardCharsets.UTF_8);

    private final Signature signature =
            new Signature("top-secret", Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));

    @Test
    void it_is_the_one_of_slack_s_documentation() {
        Signature documented = new Signature("8f742231b10e8888abcd99yyyzzz85a5", Clock.systemUTC());
        String body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
        assertThat(documented.of(body.getBytes(StandardCharsets.UTF_8), "1531420618"))
                .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
    }

    @Test
    void five_minutes_count_in_both_directions() {
        for (long off : new long[] {-300, -1, 0, 1, 300}) {
            assertThat(proves(NOW + off)).as("off by %d s", off).isTrue();
        }
        for (long off : new long[] {-301, 301, 86_400, -86_400}) {
            assertThat(proves(NOW + off)).as("off by %d s", off).isFalse();
        }
    }

    @Test
    void what_is_missing_or_nonsense_proves_nothing() {
        String time = Long.toString(NOW);
        assertThat(signature.proves(BODY, null, signature.of(BODY, time))).isFalse();
        assertThat(signature.proves(BODY, time, null)).isFalse();
        assertThat(signature.proves(BODY, time, "")).isFalse();
        assertThat(signature.proves(BODY, "yesterday", signature.of(BODY, "yesterday")))
                .isFalse();
        assertThat(signature.proves(BODY, "-" + time, signature.of(BODY, "-" + time)))
                .isFalse();
        assertThat(signature.proves(BODY, "9".repeat(40), signature.of(BODY, "9".repeat(40))))
                .isFalse();
        assertThat(signature.proves(BODY, time, signature.of(BODY, time).toUpperCase(Locale.ROOT)))
                .isFalse();
    }

    @Test
    void another_secret_signs_otherwise() {
        Signature other = new Signature("top-secret2", Clock.systemUTC());
        assertThat(signature.proves(BODY, Long.toString(NOW), other.of(BODY, Long.toString(NOW))))
                .isFalse();
    }

    @Property(tries = 300)
    void any_byte_changed_breaks_it(
            @ForAll @Size(min = 1, max = 200) byte[] body,
            @ForAll int place,
            @ForAll @IntRange(min = 1, max = 255) int by) {
        String time = Long.toString(NOW);
        String signed = signature.of(body, time);
        assertThat(signature.proves(body, time, signed)).isTrue();
        byte[] tampered = body.clone();
        int at = Math.floorMod(place, body.length);
        tampered[at] = (byte) (tampered[at] ^ by);
        assertThat(signature.proves(tampered, time, signed)).isFalse();
    }

    private boolean proves(long at) {
        String time = Long.toString(at);
        return signature.proves(BODY, time, signature.of(BODY, time));
    }
}
