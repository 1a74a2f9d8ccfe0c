package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import java.util.Set;

/**
 * A channel, a private channel or a direct message.
 *
 * @param members ids of those in it; the bot's too where it is in
 */
public record Room(String id, String name, Kind kind, Set<String> members) {
    /** What Slack makes a difference between. */
    public enum Kind {
        /** Two people, one of whom may be the bot. */
        DIRECT("im", "directmessage"),
        PUBLIC("channel", ""),
        PRIVATE("group", "privategroup"),
        /** A channel shared with another company. */
        SHARED("channel", "");

        private final String channelType;
        private final String nameInCommands;

        Kind(String channelType, String nameInCommands) {
            this.channelType = channelType;
            this.nameInCommands = nameInCommands;
        }
    }

    boolean hasBot() {
        return members.contains(FakeSlack.BOT_USER);
    }

    boolean isDirectWithBot() {
        return kind == Kind.DIRECT && hasBot();
    }

    String channelType() {
        return kind.channelType;
    }

    String nameInCommands() {
        return kind.nameInCommands.isEmpty() ? name : kind.nameInCommands;
    }

    /** The scope without which conversations.info does not tell of it. */
    String scopeToRead() {
        return switch (kind) {
            case DIRECT -> "im:read";
            case PRIVATE -> "groups:read";
            case PUBLIC, SHARED -> "channels:read";
        };
    }

    JsonObject json() {
        boolean shared = kind == Kind.SHARED;
        return Json.object(
                "id",
                id,
                "name",
                name,
                "is_channel",
                kind == Kind.PUBLIC || shared,
                "is_group",
                kind == Kind.PRIVATE,
                "is_im",
                kind == Kind.DIRECT,
                "is_mpim",
                false,
                "is_private",
                kind == Kind.PRIVATE,
                "is_archived",
                false,
                "is_shared",
                shared,
                "is_ext_shared",
                shared,
                "is_org_shared",
                false,
                "is_member",
                hasBot());
    }
}
