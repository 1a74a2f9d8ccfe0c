package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Links under which the app may answer what somebody did, five times within half an hour and without a token. */
final class ResponseUrls {
    static final String PATH = "/actions/";

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int USES = 5;

    private final Workspace workspace;
    private final Posting posting;
    private final Clock clock;
    private final Map<String, Link> links = new ConcurrentHashMap<>();

    ResponseUrls(Workspace workspace, Posting posting, Clock clock) {
        this.workspace = workspace;
        this.posting = posting;
        this.clock = clock;
    }

    /** Where an answer under this link goes; the original is what it may take the place of. */
    private record Link(Room room, String user, Optional<Sent> original, Instant until, AtomicInteger uses) {}

    /** A new path below the address of the fake. */
    String path(Room room, String user, Optional<Sent> original) {
        String id = workspace.fresh("r");
        links.put(id, new Link(room, user, original, clock.instant().plus(LIFE), new AtomicInteger()));
        return PATH + FakeSlack.TEAM + "/" + id;
    }

    void answer(WebCall call, HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try {
            use(usable(path.substring(path.lastIndexOf('/') + 1)), call);
            Answers.text(exchange, 200, "text/html", "ok");
        } catch (Refused refused) {
            int status = refused.getMessage().matches("(used|expired)_url.*") ? 404 : 500;
            Answers.json(exchange, status, refused.json());
        }
    }

    private Link usable(String id) {
        Link link = Optional.ofNullable(links.get(id)).orElseThrow(() -> new Refused("expired_url"));
        if (clock.instant().isAfter(link.until())) {
            throw new Refused("expired_url");
        }
        if (link.uses().incrementAndGet() > USES) {
            throw new Refused("used_url");
        }
        return link;
    }

    private void use(Link link, WebCall call) {
        if (call.argument("delete_original").equals("true")) {
            workspace.remove(link.original().orElseThrow(() -> new Refused("message_not_found")));
            return;
        }
        String text = call.argument("text");
        JsonArray blocks = call.list("blocks");
        posting.check("response_url", text, blocks);
        boolean replaces = call.argument("replace_original").equals("true");
        if (replaces && link.original().isPresent()) {
            workspace.replace(link.original().get().saying(text, blocks));
        } else {
            post(link.room(), link.user(), text, blocks, call.argument("response_type"), call.argument("thread_ts"));
        }
    }

    /** The answer to a command, given with its acknowledgement. */
    void acknowledged(Room room, String user, String body) {
        JsonObject answer = body.strip().startsWith("{")
                ? JsonParser.parseString(body).getAsJsonObject()
                : Json.object("text", body.strip());
        if (answer.isEmpty()) {
            return;
        }
        posting.check("answer to a command", Json.text(answer, "text"), Json.list(answer, "blocks"));
        post(
                room,
                user,
                Json.text(answer, "text"),
                Json.list(answer, "blocks"),
                Json.text(answer, "response_type"),
                "");
    }

    private void post(Room room, String user, String text, JsonArray blocks, String responseType, String thread) {
        posting.post(room, text, blocks, responseType.equals("in_channel") ? "" : user, thread);
    }
}
