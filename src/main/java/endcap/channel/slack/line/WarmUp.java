package endcap.channel.slack.line;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One request of each kind that people wait for, from nobody: it goes the whole way and is answered with nothing. */
record WarmUp(String contentType, byte[] body) {
    private static final String FORM = "application/x-www-form-urlencoded";

    static List<WarmUp> all() {
        String message = """
                {"type":"event_callback","team_id":"T0","event_id":"Ev0",
                 "event":{"type":"message","channel_type":"im","channel":"D0","text":"","ts":"0.1"}}""";
        String tap = """
                {"type":"block_actions","user":{"id":""},
                 "actions":[{"type":"button","action_id":"none","block_id":"none"}]}""";
        return List.of(
                of("application/json", message),
                of(FORM, "command=%2Fcredit&text=&user_id=&team_id=T0&channel_id=C0&trigger_id=0&response_url="),
                of(FORM, "payload=" + URLEncoder.encode(tap, StandardCharsets.UTF_8)));
    }

    private static WarmUp of(String contentType, String body) {
        return new WarmUp(contentType, body.getBytes(StandardCharsets.UTF_8));
    }
}
