package endcap.channel.slack.line;

import java.util.Optional;

/**
 * Where something was said or tapped, and by whom.
 *
 * @param key this delivery's own name: what has the same one is the same thing told again
 * @param user Slack's id of the person
 * @param team Slack's id of the workspace that person belongs to; blank when Slack did not say
 * @param room the channel or direct message; empty where there is none (the home tab, a global shortcut)
 * @param thread the first message of the thread it belongs to
 * @param sharedOutside whether Slack said that people of another company read the room; false also when it did not say
 * @param trigger allows to open one view, for three seconds
 * @param responseUrl takes answers that only this person sees
 */
public record Origin(
        String key,
        String user,
        String team,
        Optional<String> room,
        Optional<String> thread,
        boolean sharedOutside,
        Optional<String> trigger,
        Optional<String> responseUrl) {
    private static final String TAP = "tap:";

    /** Whether it is a tap on a button: its key is the button's, and the same with each tap. */
    public boolean isTap() {
        return key.startsWith(TAP);
    }

    /** What this delivery is called and no other is, a second tap on the same button neither. */
    public String delivery() {
        return isTap() ? "trigger:" + trigger.orElse(key) : key;
    }
}
