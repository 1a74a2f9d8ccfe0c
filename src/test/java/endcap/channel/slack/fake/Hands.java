package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;

/** How a person finds what to tap and to fill in. */
final class Hands {
    private final SlackUser user;
    private final Workspace workspace;
    private final Payloads payloads;
    private final Deliveries deliveries;

    Hands(SlackUser user, Workspace workspace, Payloads payloads, Deliveries deliveries) {
        this.user = user;
        this.workspace = workspace;
        this.payloads = payloads;
        this.deliveries = deliveries;
    }

    /** The newest message this person sees that has a button of that label; waits for one. */
    Sent newestWith(String label) {
        return workspace.await(
                "a button " + label,
                () -> workspace.messages().stream()
                        .filter(sent -> workspace
                                .room(sent.room())
                                .filter(room -> sent.isSeenBy(user.id(), room))
                                .isPresent())
                        .filter(sent -> sent.buttons().contains(label))
                        .max(Comparator.comparing(Sent::ts)));
    }

    Found found(String label, JsonArray blocks) {
        List<Found> all = Found.in(blocks);
        return all.stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to tap called " + label + " in "
                        + all.stream().map(Found::label).toList()));
    }

    /** The block in a view of that label, block id or action id. */
    JsonObject block(String name, OpenView view) {
        for (JsonElement each : view.view().getAsJsonArray("blocks")) {
            JsonObject block = each.getAsJsonObject();
            boolean isNamed = Json.label(block, "label").equals(name)
                    || Json.text(block, "block_id").equals(name)
                    || (Json.has(block, "element")
                            && Json.text(block.getAsJsonObject("element"), "action_id")
                                    .equals(name));
            if (isNamed) {
                return block;
            }
        }
        throw new AssertionError("nothing called " + name + " in " + view.labels());
    }

    /** The options the app offers for what is typed; Slack does not ask before enough is. */
    List<JsonObject> searches(OpenView view, JsonObject block, String typed) {
        JsonObject select = block.getAsJsonObject("element");
        int least =
                select.has("min_query_length") ? select.get("min_query_length").getAsInt() : 3;
        if (typed.length() < least) {
            throw new AssertionError("Slack asks for options only from " + least + " characters on: " + typed);
        }
        return deliveries
                .suggestion(payloads.typed(typed, block, Json.text(select, "action_id"), user, view))
                .options();
    }

    SharedFile keeps(SharedFile file) {
        String id = workspace.fresh("F");
        SharedFile kept = file.kept(id, user.id(), payloads.base() + FileContents.path(id, file.name()));
        workspace.put(kept);
        return kept;
    }
}
