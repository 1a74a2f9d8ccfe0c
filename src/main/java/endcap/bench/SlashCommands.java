package endcap.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Slash commands as Slack posts them, signed. No two are the same: each has a trigger and a response address of its own. */
final class SlashCommands {
    /** Where Slack posts to, in the manifest. */
    static final String PATH = "/slack/events";

    /** What is asked: a verdict on an order, of an account one of the people keeps. */
    static final String COMMAND = "/credit";

    static final String WORDS = "新万家 50000";

    private final SecretKeySpec secret;
    private final StandInSlack slack;
    private final Clock clock;
    private final AtomicLong posted = new AtomicLong();

    /** @param name of this command alone; the answer comes under it */
    record Posted(String name, byte[] request) {}

    SlashCommands(String secret, StandInSlack slack, Clock clock) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.slack = slack;
        this.clock = clock;
    }

    /** The next command of that person. */
    Posted by(String slackId) {
        String name = Long.toString(posted.incrementAndGet());
        byte[] body = body(slackId, name).getBytes(StandardCharsets.US_ASCII);
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        String headers = "Content-Type: application/x-www-form-urlencoded\r\nAccept: application/json,*/*\r\n"
                + "User-Agent: Slackbot 1.0 (+https://api.slack.com/robots)\r\nX-Slack-Request-Timestamp: " + timestamp
                + "\r\nX-Slack-Signature: " + signature(timestamp, body) + "\r\n";
        return new Posted(name, KeptConnection.post(PATH, headers, body));
    }

    private String body(String slackId, String name) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        fields.put("token", "of-an-older-way-to-prove");
        fields.put("team_id", StandInSlack.TEAM);
        fields.put("team_domain", "bench");
        fields.put("channel_id", StandInSlack.ROOM);
        fields.put("channel_name", "sales");
        fields.put("user_id", slackId);
        fields.put("user_name", slackId.toLowerCase(java.util.Locale.ROOT));
        fields.put("command", COMMAND);
        fields.put("text", WORDS);
        fields.put("api_app_id", "A0BENCH");
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", slack.responseUrl(name));
        fields.put("trigger_id", name + ".bench");
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String signature(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
