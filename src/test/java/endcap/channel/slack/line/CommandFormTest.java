package endcap.channel.slack.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandFormTest {
    private static SlashCommandPayload read(String body) {
        return ((SlashCommandRequest) CommandForm.read(body, new RequestHeaders(Map.of()), new AppConfig()))
                .getPayload();
    }

    @Property(tries = 200)
    void whatever_is_typed_is_read_as_bolt_reads_it(@ForAll String typed) {
        String body = "team_id=T1&channel_id=C1&user_id=U1&command=%2Fcredit&text="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8)
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1&trigger_id=1.2.3";
        assertThat(CommandForm.is(body)).isTrue();
        SlashCommandPayload ours = read(body);
        SlashCommandPayload bolts = new SlashCommandPayloadParser().parse(body);
        assertThat(Payloads.typed(ours, text -> text)).isEqualTo(Payloads.typed(bolts, text -> text));
    }

    @Test
    void what_is_missing_stays_missing() {
        assertThat(read("command=%2Fcredit").getText()).isNull();
        assertThat(read("&&=x&command=%2Fcredit&text=").getText()).isEmpty();
        assertThat(read("command=%2Fcredit&text").getCommand()).isEqualTo("/credit");
    }

    @Test
    void other_things_are_none() {
        assertThat(CommandForm.is("")).isFalse();
        assertThat(CommandForm.is("ssl_check=1&token=x")).isFalse();
        assertThat(CommandForm.is("payload=%7B%7D&command=%2Fcredit")).isFalse();
        assertThat(CommandForm.is("{\"type\":\"event_callback\",\"text\":\"&command=\"}"))
                .isFalse();
        assertThat(CommandForm.is("subcommand=%2Fcredit")).isFalse();
    }

    @Test
    void what_no_form_says_is_no_command() {
        assertThatThrownBy(() -> read("command=%2Fcredit&text=%zz")).isInstanceOf(IllegalArgumentException.class);
    }
}
