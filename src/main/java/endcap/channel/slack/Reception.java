package endcap.channel.slack;

import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import endcap.channel.slack.draw.Options;
import endcap.channel.slack.line.Ears;
import endcap.channel.slack.line.Heard;
import endcap.channel.slack.line.Origin;
import endcap.chat.Texts;
import endcap.chat.User;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Takes in what is heard while Slack waits: checks forms, finds customers, and lines up the rest to be answered. */
final class Reception implements Ears {
    /** How much a person sees of a list that opens under a field. */
    private static final int MOST_FITTING = 20;

    private final InOrder order;
    private final Doorway doorway;
    private final Windows windows;
    private final Company company;
    private final AtomicLong turnedAway = new AtomicLong();

    /** Said most when there is least time to look it up. */
    private final Map<Locale, String> busy = new ConcurrentHashMap<>();

    Reception(InOrder order, Doorway doorway, Windows windows, Company company) {
        this.order = order;
        this.doorway = doorway;
        this.windows = windows;
        this.company = company;
    }

    @Override
    public boolean hear(Heard heard) {
        if (heard.origin().user().isBlank() && !(heard instanceof Heard.Revoked)) {
            // Nobody said it: there is nobody to answer.
            return true;
        }
        boolean taken = order.offer(heard.origin().user(), () -> doorway.answer(heard));
        if (!taken) {
            turnedAway.incrementAndGet();
        }
        return taken;
    }

    @Override
    public Map<String, String> mistakes(Heard.Filled filled) {
        return member(filled.origin().user())
                .map(user -> windows.mistakes(user, filled))
                .orElse(Map.of());
    }

    @Override
    public BlockSuggestionResponse fitting(Origin origin, String field, String typed) {
        return Options.suggested(member(origin.user())
                .map(user -> company.customers().fitting(user, typed, MOST_FITTING))
                .orElse(List.of()));
    }

    @Override
    public String busy(String slackId) {
        Locale language = member(slackId).map(User::language).orElse(Locale.SIMPLIFIED_CHINESE);
        return busy.computeIfAbsent(
                Texts.supported(language), known -> Texts.of(known).text("slack.busy"));
    }

    /** How many times there was no room for what somebody said. */
    long turnedAway() {
        return turnedAway.get();
    }

    private Optional<User> member(String slackId) {
        // Asking Slack for the language would take longer than may be taken here.
        return company.staff().member(slackId, Optional.empty());
    }
}
