package endcap.channel.slack.line;

import com.slack.api.model.view.ViewState;
import java.util.List;

/** Something that happened in Slack and is ours to answer. */
public sealed interface Heard {
    /** Where, and by whom. */
    Origin origin();

    /** A slash command; {@code words} are what stands after it. */
    record Typed(Origin origin, String command, String words) implements Heard {}

    /**
     * A message to the bot, or one that names it.
     *
     * @param text as its writer saw it, without the bot's own name
     * @param message Slack's name of the message in its room
     */
    record Said(Origin origin, String text, String message, List<SharedFile> files) implements Heard {
        public Said {
            files = List.copyOf(files);
        }
    }

    /** A button; {@code value} is what it was given when it was drawn. */
    record Tapped(Origin origin, String action, String value) implements Heard {}

    /** A form that was sent in; {@code metadata} is what it was given when it was opened. */
    record Filled(Origin origin, String form, String metadata, ViewState state) implements Heard {}

    /** A shortcut; {@code text} is the message it was used on, blank for a global one. */
    record Shortcut(Origin origin, String name, String text) implements Heard {}

    /** The home tab, or the tab of messages, was opened. */
    record Opened(Origin origin, String tab) implements Heard {}

    /** A thread with the assistant was opened. */
    record ThreadOpened(Origin origin) implements Heard {}

    /** The app was removed, or its token withdrawn. */
    record Revoked(Origin origin, String why) implements Heard {}

    /**
     * A file beside a message.
     *
     * @param url where its bytes are, for who has the token
     * @param size in bytes as Slack says
     */
    record SharedFile(String id, String name, String url, long size) {}
}
