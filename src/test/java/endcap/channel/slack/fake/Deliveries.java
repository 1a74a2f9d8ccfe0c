package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import endcap.channel.slack.draw.BlockLimits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Tells the app what people did, again where Slack would, and does with its answers what Slack does. */
final class Deliveries {
    private static final int MOST_ATTEMPTS = 3;

    private final Workspace workspace;
    private final Posting posting;
    private final ResponseUrls responseUrls;
    private final ViewMethods views;
    private final AtomicReference<Transport> transport = new AtomicReference<>();
    private final List<Delivery> delivered = new CopyOnWriteArrayList<>();

    Deliveries(Workspace workspace, Posting posting, ResponseUrls responseUrls, ViewMethods views) {
        this.workspace = workspace;
        this.posting = posting;
        this.responseUrls = responseUrls;
        this.views = views;
    }

    void over(Transport other) {
        transport.set(other);
    }

    /** Everything that was ever told, the first attempt of each. */
    List<Delivery> all() {
        return List.copyOf(delivered);
    }

    /** Tells it until it is acknowledged, and what is no event only once. */
    Ack deliver(Delivery first) {
        delivered.add(first);
        Ack ack = once(first);
        Delivery last = first;
        while (!ack.ok() && !ack.finished() && first.kind() == Delivery.Kind.EVENT && last.attempt() < MOST_ATTEMPTS) {
            last = last.again(ack.failure());
            ack = once(last);
        }
        if (!ack.ok()) {
            workspace.mistake(first.name() + " was not acknowledged: " + ack.failure() + " " + ack.status());
        }
        return ack;
    }

    /** Tells it once, without doing anything with the answer. */
    Ack once(Delivery delivery) {
        return Optional.ofNullable(transport.get())
                .orElseThrow(() -> new AssertionError("say first over which transport: overHttp or overSocketMode"))
                .deliver(delivery);
    }

    /** A command: its answer is shown to whoever typed it. */
    Ack command(Room room, String user, Delivery delivery) {
        Ack ack = deliver(delivery);
        if (ack.ok()) {
            remembering(() -> responseUrls.acknowledged(room, user, ack.body()));
        }
        return ack;
    }

    /** A form: its answer closes it, says what is wrong in it, or shows another. */
    Ack submission(OpenView view, Delivery delivery) {
        Ack ack = deliver(delivery);
        if (ack.ok()) {
            remembering(() -> submitted(view, ack));
        }
        return ack;
    }

    private void submitted(OpenView view, Ack ack) {
        JsonObject answer = ack.json();
        switch (Json.text(answer, "response_action")) {
            case "" -> workspace.close(view);
            case "clear" ->
                workspace.views().stream()
                        .filter(each -> each.root().equals(view.root()))
                        .forEach(workspace::close);
            case "errors" -> errors(view, ack);
            case "update" -> {
                views.check("answer to a form", answer.getAsJsonObject("view"));
                workspace.replace(view, answer.getAsJsonObject("view"));
            }
            case "push" -> {
                views.check("answer to a form", answer.getAsJsonObject("view"));
                views.pushed(view, answer.getAsJsonObject("view"));
            }
            default -> workspace.mistake("no answer to a form: " + answer);
        }
    }

    private void errors(OpenView view, Ack ack) {
        Set<String> inputs = view.view().getAsJsonArray("blocks").asList().stream()
                .map(block -> block.getAsJsonObject())
                .filter(block -> Json.text(block, "type").equals("input"))
                .map(block -> Json.text(block, "block_id"))
                .collect(Collectors.toSet());
        ack.errors().forEach((block, text) -> {
            if (!inputs.contains(block) || text.isBlank()) {
                workspace.mistake("an error nobody sees: " + block + " " + text);
            }
        });
    }

    /** Something typed: the answer is what to choose from. */
    Ack suggestion(Delivery delivery) {
        Ack ack = deliver(delivery);
        if (ack.ok()) {
            remembering(() -> posting.refuse("options", BlockLimits.inSuggestions(ack.json()), "invalid_options"));
        }
        return ack;
    }

    /** What Slack would refuse in an answer has been remembered as a mistake already; there is nobody to tell. */
    private void remembering(Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            if (refused.getMessage().startsWith("push_limit_reached")) {
                workspace.mistake(refused.getMessage());
            }
        } catch (RuntimeException malformed) {
            workspace.mistake("an answer Slack cannot read: " + malformed);
        }
    }
}
