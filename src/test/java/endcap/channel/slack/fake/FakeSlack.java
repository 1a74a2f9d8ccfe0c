package endcap.channel.slack.fake;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Slack, for tests: its Web API on a socket, its people, rooms, messages and views, and the two ways it tells an app what
 * people do. It behaves as the documentation says, and badly when asked to.
 *
 * <p>What the real one would refuse is refused and remembered; closing it fails the test when something was.
 * {@link #takeMistakes()} is for tests that expect some. Nothing here sleeps: what a test waits for wakes it.
 */
public final class FakeSlack implements AutoCloseable {
    public static final String TEAM = "T1";
    public static final String OTHER_TEAM = "T2";
    public static final String APP = "A1ENDCAP";
    public static final String BOT_USER = "U0BOT";
    public static final String BOT = "B0BOT";
    public static final String BOT_TOKEN = "xoxb-of-the-tests";
    public static final String APP_TOKEN = "xapp-of-the-tests";
    public static final String SIGNING_SECRET = "secret-of-the-tests";

    /** Names, besides methods, under which calls are known and go wrong. */
    public static final String RESPONSE_URL = "response_url";

    public static final String DOWNLOAD = "files.download";

    private final SlackClock clock;
    private final Workspace workspace;
    private final Credentials credentials = new Credentials();
    private final WebApi api;
    private final AgentMethods agents;
    private final Deliveries deliveries;
    private final Payloads payloads;
    private final AppEvents events;
    private Optional<SocketServer> socket = Optional.empty();
    private Duration limit = Duration.ofSeconds(3);

    private FakeSlack(Clock base) {
        clock = new SlackClock(base);
        workspace = new Workspace(clock);
        Company.moveInto(workspace);
        api = new WebApi(workspace, credentials, clock);
        Posting posting = new Posting(workspace);
        Triggers triggers = new Triggers(workspace, clock);
        ResponseUrls responseUrls = new ResponseUrls(workspace, posting, clock);
        ViewMethods views = new ViewMethods(workspace, posting, triggers);
        agents = new AgentMethods(workspace, posting);
        api.add(new ChatMethods(workspace, posting).all());
        api.add(views.all());
        api.add(new PeopleMethods(workspace, credentials, clock).all());
        api.add(agents.all());
        api.add(Map.of("apps.connections.open", call -> Json.object("url", socket().newUrl())));
        api.serve(ResponseUrls.PATH, RESPONSE_URL, responseUrls::answer);
        api.serve(FileContents.PATH, DOWNLOAD, new FileContents(workspace, credentials)::answer);
        deliveries = new Deliveries(workspace, posting, responseUrls, views);
        payloads = new Payloads(workspace, clock, triggers, responseUrls, api.url());
        events = new AppEvents(workspace, credentials, payloads, deliveries);
    }

    public static FakeSlack start() {
        return new FakeSlack(Clock.systemUTC());
    }

    /** One that lives in the time of a clock. */
    public static FakeSlack startAt(Clock clock) {
        return new FakeSlack(clock);
    }

    /** For {@code SlackConfig.setMethodsEndpointUrlPrefix}. */
    public String apiUrl() {
        return api.url() + "/api/";
    }

    public SlackClock clock() {
        return clock;
    }

    /** How long it waits for an acknowledgement, 3 seconds if nothing is said; for tests of what is too late. */
    public FakeSlack waitsFor(Duration other) {
        limit = other;
        return this;
    }

    /** Tells the app from now on by signed requests to its address. */
    public SignedHttp overHttp(URI endpoint) {
        SignedHttp http = new SignedHttp(endpoint, SIGNING_SECRET, clock, limit);
        deliveries.over(http);
        return http;
    }

    /** Tells the app from now on over Socket Mode, as soon as it is connected. */
    public SocketServer overSocketMode() {
        deliveries.over(socket());
        return socket();
    }

    /** Tells the app from now on in that way, such as on several nodes at once. */
    public void over(Transport transport) {
        deliveries.over(transport);
    }

    private synchronized SocketServer socket() {
        SocketServer running = socket.orElseGet(() -> new SocketServer(workspace, limit));
        socket = Optional.of(running);
        return running;
    }

    /** The person of that id, to do things as. */
    public Person user(String id) {
        SlackUser user = workspace.user(id).orElseThrow(() -> new AssertionError("no person " + id));
        return new Person(user, workspace, payloads, deliveries);
    }

    public void add(SlackUser user) {
        workspace.put(user);
    }

    public void add(Room room) {
        workspace.put(room);
    }

    /** The room of that id: C1SALES, C2KEY (private), C3SHARED, C4AWAY and C5SECRET (private; both without the bot). */
    public Room room(String id) {
        return workspace.room(id).orElseThrow(() -> new AssertionError("no room " + id));
    }

    /** Makes the workspace one with agents; it starts as one without. */
    public void hasAgents() {
        agents.exist(true);
    }

    /** Takes a scope from the bot. */
    public void withoutScope(String scope) {
        credentials.withoutScope(scope);
    }

    /** What Slack tells on its own, and tells again. */
    public AppEvents events() {
        return events;
    }

    /** How a method, {@link #RESPONSE_URL} or {@link #DOWNLOAD} misbehaves. */
    public Faults when(String method) {
        return api.faults(method);
    }

    /** The calls of a method so far, refused ones too. */
    public List<WebCall> calls(String method) {
        return api.calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Waits until a method has been called so many times. */
    public List<WebCall> awaitCalls(String method, int times) {
        return workspace.await(
                times + " calls of " + method, () -> Optional.of(calls(method)).filter(all -> all.size() >= times));
    }

    /** All messages as they stand, the oldest first. */
    public List<Sent> messages() {
        return workspace.messages();
    }

    /** What the bot wrote in a room, and what of it only one person sees; the oldest first. */
    public List<Sent> answers(Room room) {
        return workspace.messages().stream()
                .filter(sent -> sent.room().equals(room.id()) && sent.by().equals(BOT_USER))
                .toList();
    }

    /** Waits for a message of the bot in a room. */
    public Sent awaitMessage(Room room, Predicate<Sent> wanted) {
        return workspace.await(
                "a message in " + room.name(),
                () -> answers(room).stream().filter(wanted).findFirst());
    }

    /** Waits for a message of the bot with these words in it. */
    public Sent awaitMessage(Room room, String words) {
        return awaitMessage(room, sent -> sent.words().contains(words));
    }

    /** Waits for a modal of somebody. */
    public OpenView awaitModal(Person person) {
        return awaitView(person, view -> !view.isHome());
    }

    /** Waits for the home tab of somebody. */
    public OpenView awaitHome(Person person) {
        return awaitView(person, OpenView::isHome);
    }

    /** Waits for a view of somebody, the newest first. */
    public OpenView awaitView(Person person, Predicate<OpenView> wanted) {
        return workspace.await(
                "a view of " + person.user().name(),
                () -> views(person).stream().filter(wanted).findFirst());
    }

    /** The views somebody has open, the newest first. */
    public List<OpenView> views(Person person) {
        return workspace.views().reversed().stream()
                .filter(view -> view.user().equals(person.user().id()))
                .toList();
    }

    /** What Slack refused since the last time, in words; forgotten with that. */
    public List<String> takeMistakes() {
        return workspace.takeMistakes();
    }

    public void assertNothingWasRefused() {
        List<String> mistakes = takeMistakes();
        if (!mistakes.isEmpty()) {
            throw new AssertionError("Slack would not have taken this:\n" + String.join("\n", mistakes));
        }
    }

    @Override
    public void close() {
        socket.ifPresent(SocketServer::close);
        api.close();
        assertNothingWasRefused();
    }
}
