package endcap;

import endcap.channel.slack.SlackSettings;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The tokens of the environment, which decide whether there is Slack and by which way it comes: with SLACK_APP_TOKEN by
 * Socket Mode, with SLACK_SIGNING_SECRET over HTTP, with both by Socket Mode.
 *
 * @param bot SLACK_BOT_TOKEN
 * @param signingSecret what proves requests over HTTP; empty in Socket Mode
 * @param app SLACK_APP_TOKEN
 * @param api SLACK_API_URL, for a proxy that stands before Slack
 */
record SlackTokens(String bot, Optional<String> signingSecret, Optional<String> app, URI api) {
    private static final String BOT = "SLACK_BOT_TOKEN";
    private static final String SECRET = "SLACK_SIGNING_SECRET";
    private static final String APP = "SLACK_APP_TOKEN";
    private static final String API = "SLACK_API_URL";

    /**
     * The tokens of an environment; empty when none is set.
     *
     * @throws CannotStart when what is set cannot be right; nothing of a token is in the message
     */
    static Optional<SlackTokens> of(Map<String, String> environment) {
        if (!environment.containsKey(BOT) && !environment.containsKey(SECRET) && !environment.containsKey(APP)) {
            return Optional.empty();
        }
        Optional<String> bot = token(environment, BOT, "xoxb-", "Bot User OAuth Token, under OAuth & Permissions");
        Optional<String> app = token(environment, APP, "xapp-", "app-level token, under Basic Information");
        if (environment.containsKey(SECRET) && environment.get(SECRET).isBlank()) {
            throw new CannotStart(
                    SECRET + " is set but blank: anybody could speak as anybody. Put in the Signing Secret"
                            + " of the app (under Basic Information), or unset it for Socket Mode.");
        }
        Optional<String> secret = Optional.ofNullable(environment.get(SECRET));
        if (bot.isEmpty()) {
            throw new CannotStart(
                    "Slack needs " + BOT + " as well: the Bot User OAuth Token, which begins with xoxb-.");
        }
        if (secret.isEmpty() && app.isEmpty()) {
            throw new CannotStart("Slack needs " + SECRET + " (over HTTP) or " + APP
                    + " (Socket Mode, without an open port) as well as " + BOT + ".");
        }
        return Optional.of(
                new SlackTokens(bot.get(), app.isPresent() ? Optional.empty() : secret, app, api(environment)));
    }

    private static Optional<String> token(Map<String, String> environment, String name, String prefix, String where) {
        Optional<String> token = Optional.ofNullable(environment.get(name));
        if (token.filter(some -> !some.startsWith(prefix)).isPresent()) {
            throw new CannotStart(
                    name + " is not a token of that kind: it begins with " + prefix + " (the " + where + ").");
        }
        return token;
    }

    private static URI api(Map<String, String> environment) {
        String url = environment.getOrDefault(API, SlackSettings.SLACK.toString());
        try {
            URI api = URI.create(url.endsWith("/") ? url : url + "/");
            if (api.getHost() != null && ("https".equals(api.getScheme()) || isHere(api))) {
                return api;
            }
        } catch (IllegalArgumentException unreadable) {
            // Said below, like an address of another kind.
        }
        throw new CannotStart(API + " is not an address like https://slack.com/api/");
    }

    /** Without encryption the token may go as far as this machine. */
    private static boolean isHere(URI api) {
        return "http".equals(api.getScheme())
                && (api.getHost().equals("127.0.0.1") || api.getHost().equals("localhost"));
    }

    /** Says nothing of what is secret. */
    @Override
    public String toString() {
        return "SlackTokens[" + (app.isPresent() ? "Socket Mode" : "HTTP") + "]";
    }
}
