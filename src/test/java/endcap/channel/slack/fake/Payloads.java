package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.Optional;

/** What Slack tells an app, field by field. */
final class Payloads {
    private final Workspace workspace;
    private final Clock clock;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final String base;

    Payloads(Workspace workspace, Clock clock, Triggers triggers, ResponseUrls responseUrls, String base) {
        this.workspace = workspace;
        this.clock = clock;
        this.triggers = triggers;
        this.responseUrls = responseUrls;
        this.base = base;
    }

    /** The address of the fake, before any path. */
    String base() {
        return base;
    }

    /** An event in its envelope; shared when it is of a channel that another company is in. */
    Delivery event(JsonObject event, boolean shared) {
        JsonObject authorization = Json.object(
                "enterprise_id",
                null,
                "team_id",
                FakeSlack.TEAM,
                "user_id",
                FakeSlack.BOT_USER,
                "is_bot",
                true,
                "is_enterprise_install",
                false);
        JsonObject payload = Json.object(
                "token",
                "old-verification",
                "team_id",
                FakeSlack.TEAM,
                "context_team_id",
                FakeSlack.TEAM,
                "context_enterprise_id",
                null,
                "api_app_id",
                FakeSlack.APP,
                "event",
                event,
                "type",
                "event_callback",
                "event_id",
                workspace.fresh("Ev"),
                "event_time",
                clock.instant().getEpochSecond(),
                "authorizations",
                Json.array(authorization),
                "is_ext_shared_channel",
                shared,
                "event_context",
                workspace.fresh("4-ctx-"));
        return Delivery.of(Delivery.Kind.EVENT, payload);
    }

    /** What somebody wrote, as an event of that type tells it. */
    JsonObject written(String type, Sent sent, SlackUser by, Room room) {
        JsonObject event = sent.json();
        event.addProperty("type", type);
        event.addProperty("client_msg_id", workspace.fresh("client-"));
        event.addProperty("team", by.team());
        event.addProperty("channel", room.id());
        event.addProperty("event_ts", sent.ts());
        if (type.equals("message")) {
            event.addProperty("channel_type", room.channelType());
        }
        if (!by.team().equals(FakeSlack.TEAM)) {
            event.addProperty("user_team", by.team());
            event.addProperty("source_team", by.team());
        }
        return event;
    }

    /** The fields of an event of somebody that is not a message. */
    JsonObject ofUser(String type, SlackUser user) {
        return Json.object("type", type, "user", user.id(), "event_ts", workspace.timestamp());
    }

    Delivery command(String command, String text, SlackUser user, Room room) {
        return Delivery.of(
                Delivery.Kind.COMMAND,
                Json.object(
                        "token",
                        "old-verification",
                        "team_id",
                        FakeSlack.TEAM,
                        "team_domain",
                        "company",
                        "channel_id",
                        room.id(),
                        "channel_name",
                        room.nameInCommands(),
                        "user_id",
                        user.id(),
                        "user_name",
                        user.account(),
                        "command",
                        command,
                        "text",
                        text,
                        "api_app_id",
                        FakeSlack.APP,
                        "is_enterprise_install",
                        "false",
                        "response_url",
                        base + responseUrls.path(room, user.id(), Optional.empty()),
                        "trigger_id",
                        triggers.of(user.id(), "")));
    }

    /** What every interaction says; done in a view when its id is not empty. */
    private JsonObject interaction(String type, SlackUser user) {
        return Json.object(
                "type",
                type,
                "team",
                Json.object("id", FakeSlack.TEAM, "domain", "company"),
                "enterprise",
                null,
                "user",
                Json.object(
                        "id", user.id(),
                        "username", user.account(),
                        "name", user.account(),
                        "team_id", user.team()),
                "api_app_id",
                FakeSlack.APP,
                "token",
                "old-verification",
                "is_enterprise_install",
                false);
    }

    private static Delivery interactive(JsonObject payload) {
        return Delivery.of(Delivery.Kind.INTERACTIVE, payload);
    }

    Delivery shortcut(String callbackId, SlackUser user) {
        JsonObject payload = interaction("shortcut", user);
        payload.addProperty("action_ts", workspace.timestamp());
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("trigger_id", triggers.of(user.id(), ""));
        return interactive(payload);
    }

    Delivery messageShortcut(String callbackId, SlackUser user, Sent sent, Room room) {
        JsonObject payload = interaction("message_action", user);
        payload.addProperty("action_ts", workspace.timestamp());
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("trigger_id", triggers.of(user.id(), ""));
        payload.addProperty("message_ts", sent.ts());
        payload.addProperty("response_url", base + responseUrls.path(room, user.id(), Optional.empty()));
        payload.add("channel", channel(room));
        payload.add("message", sent.json());
        return interactive(payload);
    }

    /** A tap in a message; of an ephemeral one Slack does not tell the content. */
    Delivery tap(JsonObject action, SlackUser user, Sent sent, Room room) {
        JsonObject payload = tapped(action, user, "");
        payload.add(
                "container",
                Json.object(
                        "type", "message",
                        "message_ts", sent.ts(),
                        "channel_id", room.id(),
                        "is_ephemeral", sent.isEphemeral()));
        payload.add("channel", channel(room));
        if (!sent.isEphemeral()) {
            payload.add("message", sent.json());
        }
        payload.add("state", Json.object("values", Json.object()));
        payload.addProperty("response_url", base + responseUrls.path(room, user.id(), Optional.of(sent)));
        return interactive(payload);
    }

    /** A tap in a modal or in the home tab. */
    Delivery tap(JsonObject action, SlackUser user, OpenView view) {
        JsonObject payload = tapped(action, user, view.id());
        payload.add("container", Json.object("type", "view", "view_id", view.id()));
        payload.add("view", view.json());
        return interactive(payload);
    }

    private JsonObject tapped(JsonObject action, SlackUser user, String view) {
        JsonObject payload = interaction("block_actions", user);
        JsonObject timed = action.deepCopy();
        timed.addProperty("action_ts", workspace.timestamp());
        payload.add("actions", Json.array(timed));
        payload.addProperty("trigger_id", triggers.of(user.id(), view));
        return payload;
    }

    /** A form submitted, or closed. */
    Delivery view(String type, SlackUser user, OpenView view, JsonObject values) {
        JsonObject payload = interaction(type, user);
        JsonObject json = view.json();
        json.add("state", Json.object("values", values));
        payload.add("view", json);
        if (type.equals("view_submission")) {
            payload.addProperty("trigger_id", triggers.of(user.id(), view.id()));
            payload.add("response_urls", new JsonArray());
        } else {
            payload.addProperty("is_cleared", false);
        }
        return interactive(payload);
    }

    /** Something typed into a select that asks the app for its options. */
    Delivery typed(String value, JsonObject block, String actionId, SlackUser user, OpenView view) {
        JsonObject payload = interaction("block_suggestion", user);
        payload.add("container", Json.object("type", "view", "view_id", view.id()));
        payload.addProperty("action_id", actionId);
        payload.addProperty("block_id", Json.text(block, "block_id"));
        payload.addProperty("value", value);
        payload.add("view", view.json());
        return interactive(payload);
    }

    private static JsonObject channel(Room room) {
        return Json.object("id", room.id(), "name", room.nameInCommands());
    }
}
