package endcap;

import endcap.channel.MeasuredChat;
import endcap.channel.slack.Company;
import endcap.channel.slack.SlackChannel;
import endcap.channel.slack.SlackSettings;
import endcap.chat.Notice;
import endcap.chat.Reply;
import endcap.chat.User;
import endcap.config.BotConfig;
import endcap.people.DeliveryStore;
import endcap.people.FormStore;
import endcap.people.Person;
import endcap.people.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The Slack channel over an open App. */
final class SlackWiring {
    private SlackWiring() {}

    /** A channel that is not started yet. */
    static SlackChannel over(App app, SlackTokens tokens) {
        return over(app, tokens, Clock.systemUTC());
    }

    /** A channel that goes by another clock than this machine's. */
    static SlackChannel over(App app, SlackTokens tokens, Clock wall) {
        return new SlackChannel(settings(app.config(), tokens), company(app, wall));
    }

    /** Shows how the channel is doing where operators watch. */
    static void measure(App app, SlackChannel channel) {
        MeasuredChat measured = app.measured();
        measured.channel("slack", "connected", true, () -> channel.figures().connected() ? 1 : 0);
        measured.channel("slack", "waiting", true, () -> channel.figures().waiting());
        measured.channel("slack", "turned.away", false, () -> channel.figures().turnedAway());
        measured.channel("slack", "undelivered", false, () -> channel.figures().undelivered());
        measured.channel("slack", "slowed.down", false, () -> channel.figures().slowedDown());
        measured.channel("slack", "unsigned", false, () -> channel.figures().unsigned());
    }

    static SlackSettings settings(BotConfig config, SlackTokens tokens) {
        return new SlackSettings(
                tokens.bot(),
                tokens.signingSecret(),
                tokens.app(),
                tokens.api(),
                config.slack().home(),
                config.slack().unaskedFrom(),
                config.slack().unaskedTo(),
                config.company().zone());
    }

    /** What the channel needs of the application. */
    static Company company(App app, Clock wall) {
        return new Company(
                app.measured(),
                app.measured()::receive,
                new OurStaff(app),
                new OurNews(app),
                app.customers()::offer,
                new DeliveryStore(app.database().jdbi()),
                new FormStore(app.database().jdbi()),
                app.clock(),
                wall);
    }

    /** The people of people.yaml who have a Slack id. */
    private record OurStaff(App app, Set<String> withLanguage) implements Company.Staff {
        OurStaff(App app) {
            this(
                    app,
                    app.config().people().stream()
                            .filter(entry -> !entry.language().isBlank())
                            .map(BotConfig.PersonEntry::id)
                            .collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public Optional<User> member(String slackId, Optional<Locale> language) {
            return app.people().bySlack(slackId).map(Person::user).map(user -> in(language, user));
        }

        private User in(Optional<Locale> language, User user) {
            return withLanguage.contains(user.id())
                    ? user
                    : new User(user.id(), user.name(), language.orElse(user.language()));
        }

        @Override
        public Map<String, User> members() {
            Map<String, User> members = new LinkedHashMap<>();
            app.people()
                    .all()
                    .forEach(person -> person.slack().ifPresent(slackId -> members.put(slackId, person.user())));
            return members;
        }

        @Override
        public List<String> administrators() {
            return app.people().all().stream()
                    .filter(person -> person.role() == Role.ADMIN)
                    .map(Person::name)
                    .toList();
        }
    }

    private record OurNews(App app) implements Company.News {
        @Override
        public Optional<Reply> of(User user) {
            return app.chat().news(user);
        }

        @Override
        public void untold(User user, Instant since) {
            app.chat().untold(user, since);
        }

        @Override
        public void leave(User user, Notice notice) {
            app.notices().leave(user.id(), notice, app.clock().instant());
        }
    }
}
