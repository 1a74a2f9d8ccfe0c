package endcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackTokensTest {
    private static final String BOT = "xoxb-1-2-3";

    @Test
    void without_any_token_there_is_no_slack() {
        assertThat(SlackTokens.of(Map.of("PATH", "/bin"))).isEmpty();
    }

    @Test
    void a_bot_token_and_the_signing_secret_mean_http() {
        SlackTokens tokens = SlackTokens.of(Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_SIGNING_SECRET", "s3cret"))
                .orElseThrow();
        assertThat(tokens.signingSecret()).contains("s3cret");
        assertThat(tokens.app()).isEmpty();
        assertThat(tokens.api()).hasToString("https://slack.com/api/");
    }

    @Test
    void an_app_token_means_socket_mode_whether_or_not_there_is_a_secret() {
        assertThat(SlackTokens.of(Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", "xapp-1"))
                        .orElseThrow()
                        .app())
                .contains("xapp-1");
        SlackTokens both = SlackTokens.of(
                        Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", "xapp-1", "SLACK_SIGNING_SECRET", "s3cret"))
                .orElseThrow();
        assertThat(both.app()).contains("xapp-1");
        assertThat(both.signingSecret()).isEmpty();
    }

    @Test
    void a_blank_signing_secret_stops_the_start() {
        refuses(Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_SIGNING_SECRET", " "), "SLACK_SIGNING_SECRET is set but blank");
        refuses(
                Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_SIGNING_SECRET", "", "SLACK_APP_TOKEN", "xapp-1"),
                "SLACK_SIGNING_SECRET is set but blank");
    }

    @Test
    void what_is_missing_is_named() {
        refuses(Map.of("SLACK_SIGNING_SECRET", "s3cret"), "Slack needs SLACK_BOT_TOKEN as well");
        refuses(Map.of("SLACK_APP_TOKEN", "xapp-1"), "Slack needs SLACK_BOT_TOKEN as well");
        refuses(Map.of("SLACK_BOT_TOKEN", BOT), "Slack needs SLACK_SIGNING_SECRET (over HTTP) or SLACK_APP_TOKEN");
    }

    @Test
    void tokens_in_each_others_places_are_told_apart_and_not_printed() {
        refuses(Map.of("SLACK_BOT_TOKEN", "xapp-1-secret"), "SLACK_BOT_TOKEN is not a token of that kind");
        refuses(
                Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", "xoxb-1-secret"),
                "SLACK_APP_TOKEN is not a token of that kind");
    }

    @Test
    void another_address_than_slack_s_own_is_encrypted_or_on_this_machine() {
        Map<String, String> proxy =
                Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", "xapp-1", "SLACK_API_URL", "http://127.0.0.1:99/api");
        assertThat(SlackTokens.of(proxy).orElseThrow().api()).hasToString("http://127.0.0.1:99/api/");
        refuses(
                Map.of(
                        "SLACK_BOT_TOKEN",
                        BOT,
                        "SLACK_APP_TOKEN",
                        "xapp-1",
                        "SLACK_API_URL",
                        "http://slack.example/api"),
                "SLACK_API_URL is not an address");
    }

    @Test
    void no_token_is_ever_shown() {
        assertThat(SlackTokens.of(Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_SIGNING_SECRET", "s3cret"))
                        .orElseThrow()
                        .toString())
                .doesNotContain(BOT)
                .doesNotContain("s3cret");
    }

    private static void refuses(Map<String, String> environment, String sentence) {
        assertThatThrownBy(() -> SlackTokens.of(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(sentence)
                .message()
                .doesNotContain("-secret")
                .doesNotContain("xoxb-1");
    }
}
