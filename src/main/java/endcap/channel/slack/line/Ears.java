package endcap.channel.slack.line;

import java.util.List;
import java.util.Map;

/** Who listens. Everything here is called while Slack waits, so nothing may take long. */
public interface Ears {
    /** Takes something on; false when too much waits already, so that Slack has to be told. */
    boolean hear(Heard heard);

    /** What is wrong with a form, by field; empty when nothing is. */
    Map<String, String> mistakes(Heard.Filled filled);

    /** What fits what somebody is typing into a field, best first. */
    List<Fitting> fitting(Origin origin, String field, String typed);

    /** What somebody is told when too much waits. */
    String busy(String user);

    /**
     * One line of a list that opens under a field.
     *
     * @param value what the field gets; at most 150 characters
     */
    record Fitting(String label, String value) {}
}
