package endcap.channel.slack;

import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How we are in Slack.
 *
 * @param botToken {@code xoxb-…}: what we say is said with it
 * @param signingSecret proves what comes over HTTP; empty when nothing does
 * @param appToken {@code xapp-…}: Socket Mode is opened with it; empty when Slack reaches us over HTTP
 * @param api where the Web API is, with a slash at its end
 * @param home the sentences whose answers the home tab shows, top to bottom
 * @param unaskedFrom when we begin to speak unasked in the morning, in the company's zone
 * @param unaskedTo when we stop in the evening
 * @param zone the company's
 */
public record SlackSettings(
        String botToken,
        Optional<String> signingSecret,
        Optional<String> appToken,
        URI api,
        List<String> home,
        LocalTime unaskedFrom,
        LocalTime unaskedTo,
        ZoneId zone) {
    /** Slack itself. */
    public static final URI SLACK = URI.create("https://slack.com/api/");

    public SlackSettings {
        home = List.copyOf(home);
    }

    /** Says nothing of what is secret. */
    @Override
    public String toString() {
        return "SlackSettings[" + (appToken.isPresent() ? "Socket Mode" : "HTTP") + ", " + api + "]";
    }
}
