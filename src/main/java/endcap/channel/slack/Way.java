package endcap.channel.slack;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import endcap.channel.slack.line.Origin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer goes.
 *
 * @param user Slack's id of who gets it
 * @param room where they asked; empty where that was no room
 * @param thread the thread of the room
 * @param sharedOutside whether Slack said that another company reads along there
 * @param responseUrl takes answers only they see
 */
record Way(
        String user,
        Optional<String> room,
        Optional<String> thread,
        boolean sharedOutside,
        Optional<String> responseUrl) {
    private static final Gson GSON = new Gson();

    static Way backTo(Origin origin) {
        return new Way(origin.user(), origin.room(), origin.thread(), origin.sharedOutside(), origin.responseUrl());
    }

    /** What a view keeps while it is open: its form, and where the answer goes. */
    record Kept(
            String form,
            @Nullable String room,
            @Nullable String thread,
            boolean sharedOutside,
            @Nullable String responseUrl) {
        static Kept of(String form, Way way) {
            return new Kept(
                    form,
                    way.room().orElse(null),
                    way.thread().orElse(null),
                    way.sharedOutside(),
                    way.responseUrl().orElse(null));
        }

        /** Reads what a view kept; a view of an earlier version may have kept something else. */
        static Kept read(String metadata) {
            try {
                Kept kept = GSON.fromJson(metadata, Kept.class);
                return kept == null || kept.form() == null ? new Kept("", null, null, false, null) : kept;
            } catch (JsonSyntaxException other) {
                return new Kept("", null, null, false, null);
            }
        }

        String written() {
            return GSON.toJson(this);
        }

        Way wayOf(String user) {
            return new Way(
                    user,
                    Optional.ofNullable(room),
                    Optional.ofNullable(thread),
                    sharedOutside,
                    Optional.ofNullable(responseUrl));
        }
    }
}
