package endcap.channel.slack;

import com.slack.api.model.assistant.SuggestedPrompt;
import endcap.channel.slack.api.Calls;
import endcap.chat.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a workspace with agents shows besides: that an answer is being worked on, what one could say, and thumbs under an
 * answer. Most workspaces have none of it, and nobody misses it there: what Slack refuses is left alone for an hour.
 *
 * <p>Answers are not written before one's eyes: they are there, whole, within milliseconds.
 */
final class AgentExtras {
    private static final Logger LOG = LoggerFactory.getLogger(AgentExtras.class);
    private static final Duration LEFT_ALONE = Duration.ofHours(1);
    private static final String STATUS = "assistant.threads.setStatus";
    private static final String PROMPTS = "assistant.threads.setSuggestedPrompts";

    /** Slack shows four at most. */
    private static final List<String> SUGGESTED = List.of("today", "credit", "promo", "ask");

    /** What is wrong with one thread says nothing of the workspace. */
    private static final Set<String> OF_ONE_THREAD =
            Set.of("channel_not_found", "thread_not_found", "message_not_found", "invalid_thread_ts");

    private final Calls calls;
    private final Clock clock;
    private volatile Instant aloneUntil = Instant.MIN;
    private volatile boolean there;

    /** @param clock the time Slack goes by */
    AgentExtras(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** Whether this workspace has agents, as far as is known: the last call was taken. */
    boolean there() {
        return there;
    }

    /**
     * Shows that an answer is coming.
     *
     * @param message what is answered, where it is in no thread
     */
    void working(Way way, String message, Texts texts) {
        status(way, message, texts.text("slack.working"));
    }

    /** Takes that away again; Slack does so itself where the answer is in the same thread. */
    void done(Way way, String message) {
        if (there && way.thread().isEmpty()) {
            status(way, message, "");
        }
    }

    private void status(Way way, String message, String status) {
        attempt(
                STATUS,
                client -> client.assistantThreadsSetStatus(
                        request -> request.channelId(way.room().orElse(""))
                                .threadTs(way.thread().orElse(message))
                                .status(status)));
    }

    /** Offers sentences to begin with; false where this workspace cannot show them. */
    boolean suggest(Way way, Texts texts) {
        List<SuggestedPrompt> prompts = SUGGESTED.stream()
                .map(name -> new SuggestedPrompt(
                        texts.text("command." + name + ".label"), texts.text("command." + name + ".example")))
                .toList();
        return way.room().isPresent()
                && attempt(
                        PROMPTS,
                        client -> client.assistantThreadsSetSuggestedPrompts(
                                request -> request.channelId(way.room().get())
                                        .threadTs(way.thread().orElse(null))
                                        .prompts(prompts)));
    }

    private <T extends com.slack.api.methods.SlackApiTextResponse> boolean attempt(String method, Calls.Call<T> call) {
        if (clock.instant().isBefore(aloneUntil)) {
            return false;
        }
        Optional<String> refusal = calls.tryOnce(method, call);
        if (refusal.isEmpty()) {
            there = true;
        } else if (!OF_ONE_THREAD.contains(refusal.get())) {
            there = false;
            aloneUntil = clock.instant().plus(LEFT_ALONE);
            LOG.info("Slack has no agents here, or not now ({}): {} is left alone for an hour", refusal.get(), method);
        }
        return refusal.isEmpty();
    }
}
