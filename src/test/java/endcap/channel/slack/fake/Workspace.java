package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is in the fake Slack: people, rooms, messages, views, files. Whoever waits for a change is woken by each one. */
final class Workspace {
    /** How long a test waits for what the app ought to do; much longer than it takes, for machines that are busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Clock clock;
    private final Map<String, SlackUser> users = new LinkedHashMap<>();
    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final List<Sent> messages = new ArrayList<>();
    private final Map<String, OpenView> views = new LinkedHashMap<>();
    private final Map<String, SharedFile> files = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private long counter;

    Workspace(Clock clock) {
        this.clock = clock;
    }

    /** A name nothing else here has. */
    synchronized String fresh(String prefix) {
        return prefix + Long.toString(1_000_000 + ++counter, 36).toUpperCase(Locale.ROOT);
    }

    /** The time as Slack writes it down for a message; never the same twice. */
    synchronized String timestamp() {
        Instant now = clock.instant();
        return "%d.%06d".formatted(now.getEpochSecond(), ++counter % 1_000_000);
    }

    synchronized void mistake(String what) {
        mistakes.add(what);
        notifyAll();
    }

    synchronized List<String> takeMistakes() {
        List<String> taken = List.copyOf(mistakes);
        mistakes.clear();
        return taken;
    }

    synchronized void put(SlackUser user) {
        users.put(user.id(), user);
    }

    synchronized void put(Room room) {
        rooms.put(room.id(), room);
    }

    synchronized void put(SharedFile file) {
        files.put(file.id(), file);
    }

    synchronized Optional<SlackUser> user(String id) {
        return Optional.ofNullable(users.get(id));
    }

    synchronized Optional<Room> room(String id) {
        return Optional.ofNullable(rooms.get(id));
    }

    synchronized Optional<SharedFile> file(String id) {
        return Optional.ofNullable(files.get(id));
    }

    /** The conversation of somebody with the bot, opened where there was none. */
    synchronized Room direct(String user) {
        return rooms.computeIfAbsent(
                "D" + user.substring(1), id -> new Room(id, id, Room.Kind.DIRECT, Set.of(user, FakeSlack.BOT_USER)));
    }

    synchronized Sent add(Sent message) {
        JsonArray named = message.blocks().deepCopy();
        Names.give(named, () -> fresh("b"));
        Sent kept = message.saying(message.text(), named);
        messages.add(kept);
        notifyAll();
        return kept;
    }

    /** Puts the message in the place of the one of the same room and time. */
    synchronized Sent replace(Sent message) {
        JsonArray named = message.blocks().deepCopy();
        Names.give(named, () -> fresh("b"));
        Sent kept = message.saying(message.text(), named);
        messages.replaceAll(each -> isSame(each, message) ? kept : each);
        notifyAll();
        return kept;
    }

    synchronized void remove(Sent message) {
        messages.removeIf(each -> isSame(each, message));
        notifyAll();
    }

    private static boolean isSame(Sent one, Sent other) {
        return one.room().equals(other.room()) && one.ts().equals(other.ts());
    }

    /** All messages as they stand now, the oldest first. */
    synchronized List<Sent> messages() {
        return List.copyOf(messages);
    }

    synchronized Optional<Sent> message(String room, String ts) {
        return messages.stream()
                .filter(each -> each.room().equals(room) && each.ts().equals(ts))
                .findFirst();
    }

    synchronized OpenView add(String user, JsonObject view, Optional<OpenView> below) {
        JsonObject named = named(view);
        String id = fresh("V");
        OpenView open = new OpenView(
                id,
                user,
                named,
                below.map(OpenView::root).orElse(id),
                below.map(OpenView::id).orElse(""),
                hash());
        views.put(id, open);
        notifyAll();
        return open;
    }

    synchronized OpenView replace(OpenView view, JsonObject other) {
        OpenView changed = view.showing(named(other), hash());
        views.put(view.id(), changed);
        notifyAll();
        return changed;
    }

    private JsonObject named(JsonObject view) {
        JsonObject named = view.deepCopy();
        Names.give(named.getAsJsonArray("blocks"), () -> fresh("b"));
        return named;
    }

    private String hash() {
        return timestamp() + "." + fresh("h");
    }

    synchronized void close(OpenView view) {
        views.remove(view.id());
        notifyAll();
    }

    /** All views open now, the oldest first. */
    synchronized List<OpenView> views() {
        return List.copyOf(views.values());
    }

    /** Waits until there is something to see; fails with what is there when it does not come. */
    synchronized <T> T await(String what, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> seen = look.get();
        while (seen.isEmpty()) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("waited in vain for " + what + "; there are the messages\n" + messages
                        + "\nthe views\n" + views.values() + "\nand the mistakes\n" + mistakes);
            }
            pause(left);
            seen = look.get();
        }
        return seen.get();
    }

    /** Wakes those who wait for something kept elsewhere. */
    synchronized void changed() {
        notifyAll();
    }

    private void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", interrupted);
        }
    }
}
