package endcap.channel.slack.line;

import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import java.util.Map;

/** Who listens. Everything here is called while Slack waits, so nothing may take long. */
public interface Ears {
    /** Takes something on; false when too much waits already, so that Slack has to be told. */
    boolean hear(Heard heard);

    /** What is wrong with a form, by field; empty when nothing is. */
    Map<String, String> mistakes(Heard.Filled filled);

    /** What fits what somebody is typing into a field, best first, as Slack wants it. */
    BlockSuggestionResponse fitting(Origin origin, String field, String typed);

    /** What somebody is told when too much waits. */
    String busy(String user);
}
