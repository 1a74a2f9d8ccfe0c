package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import endcap.channel.slack.draw.BlockLimits;
import java.util.Map;
import java.util.Optional;

/** The methods views.*: modals opened, stacked and changed, and the home tab. */
final class ViewMethods {
    private static final int MOST_STACKED = 3;

    private final Workspace workspace;
    private final Posting posting;
    private final Triggers triggers;

    ViewMethods(Workspace workspace, Posting posting, Triggers triggers) {
        this.workspace = workspace;
        this.posting = posting;
        this.triggers = triggers;
    }

    Map<String, ApiMethod> all() {
        return Map.of(
                "views.open", this::open,
                "views.push", this::push,
                "views.update", this::update,
                "views.publish", this::publish);
    }

    private JsonObject open(WebCall call) {
        JsonObject view = checked(call, "modal");
        Triggers.Trigger trigger = triggers.exchange(call.argument("trigger_id"));
        return answer(workspace.add(trigger.user(), view, Optional.empty()));
    }

    private JsonObject push(WebCall call) {
        JsonObject view = checked(call, "modal");
        Triggers.Trigger trigger = triggers.exchange(call.argument("trigger_id"));
        OpenView below = find(trigger.view());
        return answer(pushed(below, view));
    }

    /** One more view over another, which closing it shows again. */
    OpenView pushed(OpenView below, JsonObject view) {
        long stacked = workspace.views().stream()
                .filter(each -> each.root().equals(below.root()))
                .count();
        if (stacked >= MOST_STACKED) {
            throw new Refused("push_limit_reached");
        }
        return workspace.add(below.user(), view, Optional.of(below));
    }

    private JsonObject update(WebCall call) {
        OpenView old = call.has("view_id") ? find(call.argument("view_id")) : named(call.argument("external_id"));
        JsonObject view = checked(call, Json.text(old.view(), "type"));
        sameHash(call, old);
        return answer(workspace.replace(old, view));
    }

    private JsonObject publish(WebCall call) {
        JsonObject view = checked(call, "home");
        String user = call.argument("user_id");
        workspace.user(user).orElseThrow(() -> new Refused("user_not_found"));
        Optional<OpenView> old = workspace.views().stream()
                .filter(each -> each.isHome() && each.user().equals(user))
                .findFirst();
        old.ifPresent(home -> sameHash(call, home));
        return answer(old.map(home -> workspace.replace(home, view))
                .orElseGet(() -> workspace.add(user, view, Optional.empty())));
    }

    private static void sameHash(WebCall call, OpenView old) {
        if (call.has("hash") && !call.argument("hash").equals(old.hash())) {
            throw new Refused("hash_conflict");
        }
    }

    private JsonObject checked(WebCall call, String type) {
        JsonObject view = call.object("view");
        check(call.method(), view);
        if (!Json.text(view, "type").equals(type)) {
            throw new Refused("invalid_arguments", "not a " + type);
        }
        return view;
    }

    /** Throws what Slack says to a view that is not within its limits. */
    void check(String what, JsonObject view) {
        posting.refuse(what, BlockLimits.inView(view), "invalid_arguments");
    }

    private OpenView find(String id) {
        return workspace.views().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("not_found"));
    }

    private OpenView named(String externalId) {
        return workspace.views().stream()
                .filter(each -> !externalId.isEmpty()
                        && Json.text(each.view(), "external_id").equals(externalId))
                .findFirst()
                .orElseThrow(() -> new Refused("not_found"));
    }

    private static JsonObject answer(OpenView view) {
        return Json.object("view", view.json());
    }
}
