package endcap.channel.slack.line;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A slash command as it comes over HTTP. Bolt reads a form three times and compiles a pattern for each field each time, which
 * takes longer than everything else until the command is acknowledged.
 */
final class CommandForm {
    private CommandForm() {}

    /** Whether it is a form (in JSON there are braces) with a command, and not one with a payload. */
    static boolean is(String body) {
        String fields = "&" + body;
        return body.indexOf('{') < 0 && fields.contains("&command=") && !fields.contains("&payload=");
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException when something in it is escaped as no form escapes it
     */
    static Request<?> read(String body, RequestHeaders headers, AppConfig config) {
        SlashCommandRequest command = new SlashCommandRequest(body, payload(fields(body)), headers);
        command.updateContext(config);
        return command;
    }

    private static SlashCommandPayload payload(Map<String, String> fields) {
        SlashCommandPayload payload = new SlashCommandPayload();
        payload.setTeamId(fields.get("team_id"));
        payload.setEnterpriseId(fields.get("enterprise_id"));
        payload.setEnterpriseInstall(Boolean.parseBoolean(fields.get("is_enterprise_install")));
        payload.setChannelId(fields.get("channel_id"));
        payload.setUserId(fields.get("user_id"));
        payload.setCommand(fields.get("command"));
        payload.setText(fields.get("text"));
        payload.setResponseUrl(fields.get("response_url"));
        payload.setTriggerId(fields.get("trigger_id"));
        return payload;
    }

    private static Map<String, String> fields(String body) {
        Map<String, String> fields = new HashMap<>();
        for (int start = 0; start < body.length(); ) {
            int end = body.indexOf('&', start);
            String field = body.substring(start, end < 0 ? body.length() : end);
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(
                        field.substring(0, equals),
                        URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
            }
            start = end < 0 ? body.length() : end + 1;
        }
        return fields;
    }
}
