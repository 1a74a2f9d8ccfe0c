package endcap.channel.slack;

import endcap.channel.slack.api.Undelivered;
import endcap.channel.slack.line.Repeats;
import endcap.chat.Notice;
import endcap.chat.Reply;
import endcap.chat.User;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells people what waits for them, in their own room with the bot: at once after they said something there, and to the
 * others on a round every half minute, by day.
 */
final class NewsRound implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NewsRound.class);
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Duration STAY = Duration.ofDays(30);

    /** What was taken on so long ago is not being worked on any more. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private static final Duration STILL_WORTH_TELLING = Duration.ofHours(12);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("slack-news").daemon().factory());
    private final Repeats repeats = new Repeats();
    private final Answers answers;
    private final Company company;
    private final SlackSettings settings;

    NewsRound(Answers answers, Company company, SlackSettings settings) {
        this.answers = answers;
        this.company = company;
        this.settings = settings;
    }

    void start() {
        thread.scheduleWithFixedDelay(this::round, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /** Tells a person what waits for them; what does not reach them goes on waiting. */
    void tell(User user, String slackId) {
        Instant before = company.clock().instant();
        try {
            Optional<Reply> news = company.news().of(user);
            news.ifPresent(reply -> answers.tell(user, slackId, reply));
        } catch (Undelivered lost) {
            company.news().untold(user, before);
            if (repeats.isWorthTelling(user.id() + lost.reason())) {
                LOG.warn("news for {} did not reach them and go on waiting ({})", user.id(), lost.toString());
            }
        }
    }

    /** What is wrong with one person's news is no reason for the others to go without theirs. */
    private void tellWhateverGoesWrong(User user, String slackId) {
        try {
            tell(user, slackId);
        } catch (RuntimeException fault) {
            if (repeats.isWorthTelling(user.id() + fault)) {
                LOG.error("the news of {} could not be told", user.id(), fault);
            }
        }
    }

    /** One round: what was left half done, what is due, and what can be forgotten. Never throws. */
    void round() {
        try {
            Instant now = company.wall().instant();
            company.deliveries()
                    .abandoned(now.minus(STILL_WORTH_TELLING), now.minus(ABANDONED))
                    .forEach(this::apologise);
            if (isDay(company.clock().instant())) {
                company.staff().members().forEach((slackId, user) -> tellWhateverGoesWrong(user, slackId));
            }
            company.deliveries().forget(now.minus(STAY));
            company.forms().forget(company.clock().instant().minus(STAY));
        } catch (RuntimeException fault) {
            LOG.error("the round of news failed and is made again", fault);
        }
    }

    private void apologise(String personId) {
        Instant now = company.wall().instant();
        company.staff().members().values().stream()
                .filter(user -> user.id().equals(personId))
                .findFirst()
                .ifPresent(
                        user -> company.news().leave(user, Notice.plain("slack.abandoned:" + now, "slack.abandoned")));
    }

    private boolean isDay(Instant now) {
        LocalTime time = now.atZone(settings.zone()).toLocalTime();
        return !time.isBefore(settings.unaskedFrom()) && time.isBefore(settings.unaskedTo());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
