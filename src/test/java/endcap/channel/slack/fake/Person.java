package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** Somebody in Slack, and what they can do there; each says what the app answered within three seconds. */
public final class Person {
    private final SlackUser user;
    private final Workspace workspace;
    private final Payloads payloads;
    private final Deliveries deliveries;
    private final Hands hands;

    Person(SlackUser user, Workspace workspace, Payloads payloads, Deliveries deliveries) {
        this.user = user;
        this.workspace = workspace;
        this.payloads = payloads;
        this.deliveries = deliveries;
        this.hands = new Hands(user, workspace, payloads, deliveries);
    }

    public SlackUser user() {
        return user;
    }

    /** The conversation with the bot. */
    public Room direct() {
        return workspace.direct(user.id());
    }

    /** Types a slash command, "/credit 新万家". */
    public Ack types(String line, Room room) {
        String[] parts = line.split(" ", 2);
        String text = parts.length > 1 ? parts[1].strip() : "";
        return deliveries.command(room, user.id(), payloads.command(parts[0], text, user, room));
    }

    /** Writes to the bot. */
    public Ack says(String text) {
        return written("message", Writing.plain(text), direct(), "");
    }

    /** Answers in a thread of the conversation with the bot. */
    public Ack says(String text, Sent inThreadOf) {
        return written("message", Writing.plain(text), direct(), inThreadOf.ts());
    }

    /** Writes where the bot is in, with a word to it. */
    public Ack mentions(String text, Room room) {
        return written(room.isDirectWithBot() ? "message" : "app_mention", Writing.mention(text), room, "");
    }

    /** Writes something the app is not told of, for it is not in the conversation with the bot. */
    public Sent writes(String text, Room room) {
        return Writing.plain(text).in(workspace, room, user, List.of(), "");
    }

    private Ack written(String type, Writing writing, Room room, String thread) {
        return tell(type, writing.in(workspace, room, user, List.of(), thread), room);
    }

    private Ack tell(String type, Sent sent, Room room) {
        return deliveries.deliver(payloads.event(payloads.written(type, sent, user, room), isShared(room)));
    }

    private static boolean isShared(Room room) {
        return room.kind() == Room.Kind.SHARED;
    }

    /** Writes a message to the bot anew. */
    public Ack edits(Sent sent, String text) {
        Room room = direct();
        Sent changed = workspace.replace(sent.saying(text, Writing.plain(text).blocks()));
        JsonObject event = ofMessage("message_changed", room);
        event.add("message", changed.json());
        event.add("previous_message", sent.json());
        return deliveries.deliver(payloads.event(event, false));
    }

    /** Takes back a message to the bot. */
    public Ack deletes(Sent sent) {
        workspace.remove(sent);
        JsonObject event = ofMessage("message_deleted", direct());
        event.addProperty("deleted_ts", sent.ts());
        event.add("previous_message", sent.json());
        return deliveries.deliver(payloads.event(event, false));
    }

    private JsonObject ofMessage(String subtype, Room room) {
        String ts = workspace.timestamp();
        return Json.object(
                "type",
                "message",
                "subtype",
                subtype,
                "hidden",
                true,
                "channel",
                room.id(),
                "channel_type",
                room.channelType(),
                "ts",
                ts,
                "event_ts",
                ts);
    }

    /** Drops a file on the bot, with or without a word. */
    public Ack drops(SharedFile file, String text) {
        Room room = direct();
        SharedFile kept = hands.keeps(file);
        Sent sent = Writing.plain(text).in(workspace, room, user, List.of(kept), "");
        JsonObject event = payloads.written("message", sent, user, room);
        event.addProperty("subtype", "file_share");
        event.addProperty("upload", false);
        return deliveries.deliver(payloads.event(event, false));
    }

    /** Opens the app's own tab. */
    public Ack opensHome() {
        return opens("home");
    }

    /** Opens the tab with the conversation. */
    public Ack opensMessages() {
        return opens("messages");
    }

    private Ack opens(String tab) {
        JsonObject event = payloads.ofUser("app_home_opened", user);
        event.addProperty("channel", direct().id());
        event.addProperty("tab", tab);
        workspace.views().stream()
                .filter(view -> view.isHome() && view.user().equals(user.id()))
                .findFirst()
                .ifPresent(view -> event.add("view", view.json()));
        return deliveries.deliver(payloads.event(event, false));
    }

    /** Uses a shortcut of the search field. */
    public Ack uses(String callbackId) {
        return deliveries.deliver(payloads.shortcut(callbackId, user));
    }

    /** Uses a shortcut in the menu of a message. */
    public Ack uses(String callbackId, Sent sent) {
        return deliveries.deliver(payloads.messageShortcut(callbackId, user, sent, roomOf(sent)));
    }

    private Room roomOf(Sent sent) {
        return workspace.room(sent.room()).orElseThrow();
    }

    /** Taps the button, or picks the option, of that label in the newest message with such a one. */
    public Ack taps(String label) {
        return taps(label, hands.newestWith(label));
    }

    public Ack taps(String label, Sent sent) {
        Found found = hands.found(label, sent.blocks());
        return deliveries.deliver(payloads.tap(found.action(), user, sent, roomOf(sent)));
    }

    /** Taps in a modal or in the home tab. */
    public Ack taps(String label, OpenView view) {
        Found found = hands.found(label, view.view().getAsJsonArray("blocks"));
        return deliveries.deliver(payloads.tap(found.action(), user, view));
    }

    /** The labels offered to somebody who types into the select of that label, block id or action id. */
    public List<String> searches(String select, String typed, OpenView view) {
        return hands.searches(view, hands.block(select, view), typed).stream()
                .map(option -> Json.label(option, "text"))
                .toList();
    }

    /** Fills in and submits; answers by label, block id or action id, options by their labels. */
    public Ack submits(OpenView view, Map<String, String> answers) {
        Filling filling = new Filling(view, answers, (block, typed) -> hands.searches(view, block, typed));
        return deliveries.submission(view, payloads.view("view_submission", user, view, filling.values()));
    }

    /** Closes without submitting; the app hears of it when it asked to. */
    public void closes(OpenView view) {
        workspace.close(view);
        if (Json.flag(view.view(), "notify_on_close")) {
            deliveries.deliver(payloads.view("view_closed", user, view, new JsonObject()));
        }
    }
}
