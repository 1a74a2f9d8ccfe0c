package endcap.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
        Instant now = clock.instant();
        Texts texts = Texts.of(message.user().language());
        List<Card> told = new ArrayList<>();
        notices.take(message.user(), now.minus(STAYS_NEWS), now, AT_A_TIME).stream()
                // Left by an earlier version, which had a sentence for it.
                .filter(notice -> texts.has(notice.textKey()))
                .forEach(notice -> told.addAll(cards(notice, texts)));
        return told.isEmpty() ? reply : reply.after(0, told);
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
