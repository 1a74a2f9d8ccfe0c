package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import endcap.channel.slack.draw.BlockLimits;
import java.util.List;

/** Puts what the app sends into rooms, if Slack would take it; what it would not take is remembered. */
final class Posting {
    private final Workspace workspace;

    Posting(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Throws what Slack says to a message that is not within its limits. */
    void check(String what, String text, JsonArray blocks) {
        refuse(what, BlockLimits.inMessage(text, blocks), "invalid_blocks");
        if (text.isEmpty() && blocks.isEmpty()) {
            throw new Refused("no_text");
        }
    }

    /** Throws when there are mistakes, and remembers them. */
    void refuse(String what, List<String> mistakes, String error) {
        mistakes.forEach(mistake -> workspace.mistake(what + ": " + mistake));
        if (!mistakes.isEmpty()) {
            throw new Refused(error, String.join("; ", mistakes));
        }
    }

    /** A message of the bot; only for one person when that is not empty. */
    Sent post(Room room, String text, JsonArray blocks, String onlyFor, String thread) {
        return workspace.add(new Sent(
                room.id(), workspace.timestamp(), FakeSlack.BOT_USER, text, blocks, onlyFor, thread, List.of()));
    }
}
