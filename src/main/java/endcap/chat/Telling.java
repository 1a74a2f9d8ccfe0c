package endcap.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what waits to be told to a person before the answer to their message. */
final class Telling {
    private static final int AT_A_TIME = 5;

    /** Who comes back after a month does not want last month's news. */
    private static final Duration STAYS_NEWS = Duration.ofDays(30);

    private final Notices notices;
    private final Clock clock;

    Telling(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * The reply with the notices before it; where others can read, nothing is told and all goes on waiting. They are told
     * in the person's own language, whatever language this message is in: what goes into them was worded in it.
     */
    Reply before(Reply reply, Message message) {
        if (message.othersCanRead()) {
            return reply;
        }
        List<Card> told = take(message.user());
        return told.isEmpty() ? reply : reply.after(0, told);
    }

    /** What waits, as an answer to nothing; empty when nothing does. */
    Optional<Reply> news(User user) {
        List<Card> told = take(user);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(Reply.of("none", null, told).in(Texts.supported(user.language())));
    }

    /** What was taken since then did not reach the person. */
    void untold(User user, Instant since) {
        notices.untold(user, since);
    }

    private List<Card> take(User user) {
        Instant now = clock.instant();
        Texts texts = Texts.of(user.language());
        List<Card> told = new ArrayList<>();
        notices.take(user, now.minus(STAYS_NEWS), now, AT_A_TIME).stream()
                // Left by an earlier version, which had a sentence for it.
                .filter(notice -> texts.has(notice.textKey()))
                .forEach(notice -> told.addAll(cards(notice, texts)));
        return told;
    }

    private static List<Card> cards(Notice notice, Texts texts) {
        Card sentence = new Card.Warning(
                Card.Tone.INFO, texts.text(notice.textKey(), notice.args().toArray()));
        if (notice.says().isBlank() || !texts.has(notice.labelKey())) {
            return List.of(sentence);
        }
        return List.of(sentence, new Card.Choices(List.of(new Choice(texts.text(notice.labelKey()), notice.says()))));
    }
}
