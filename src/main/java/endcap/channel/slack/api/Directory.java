package endcap.channel.slack.api;

import com.slack.api.model.User;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Who somebody is in Slack, and who reads along in a room. */
public final class Directory {
    private static final Duration PEOPLE_STAY = Duration.ofHours(1);
    private static final Duration ROOMS_STAY = Duration.ofMinutes(5);
    private static final Duration DIRECT_ROOMS_STAY = Duration.ofDays(1);

    private final Calls calls;
    private final Remembered<Profile> people;
    private final Remembered<Readers> rooms;
    private final Remembered<String> directRooms;

    /** Our own workspace; blank before Slack has said. */
    private volatile String team = "";

    /** A directory that asks Slack and remembers for a while. */
    public Directory(Calls calls, Clock clock) {
        this.calls = calls;
        this.people = new Remembered<>(clock);
        this.rooms = new Remembered<>(clock);
        this.directRooms = new Remembered<>(clock);
    }

    /** Who we are to Slack: the bot's user, its workspace, and where that is on the web. */
    public record Self(String user, String team, String url) {}

    /**
     * A person's own account.
     *
     * @param locale the language they see Slack in; empty when Slack does not say
     * @param guest invited into some rooms only
     * @param outsider of another company's workspace
     * @param bot no person at all
     * @param gone no longer a member
     */
    public record Profile(Optional<Locale> locale, boolean guest, boolean outsider, boolean bot, boolean gone) {
        /** All that is known of somebody Slack does not tell about. */
        static final Profile UNKNOWN = new Profile(Optional.empty(), false, false, false, false);
    }

    /** Who reads a room. */
    public enum Readers {
        /** People of this company. */
        OURS,
        /** People of another company, too. */
        OUTSIDERS,
        /** Slack does not tell: the bot is not in that room, or may not ask. */
        UNKNOWN
    }

    /** Asks Slack who the token stands for. */
    public Self self() {
        var answer = calls.make("auth.test", client -> client.authTest(request -> request));
        team = answer.getTeamId();
        return new Self(answer.getUserId(), answer.getTeamId(), String.valueOf(answer.getUrl()));
    }

    /** The account of that id; what cannot be learned is left empty. */
    public Profile person(String user) {
        return people.find(user).orElseGet(() -> {
            try {
                var answer = calls.ask(
                        "users.info",
                        client -> client.usersInfo(request -> request.user(user).includeLocale(true)));
                return people.keep(user, profile(answer.getUser()), PEOPLE_STAY);
            } catch (Undelivered untold) {
                return people.keep(user, Profile.UNKNOWN, ROOMS_STAY);
            }
        });
    }

    /** Who reads that room. What is not known is asked again the next time. */
    public Readers readersOf(String room) {
        return rooms.find(room).orElseGet(() -> {
            try {
                var told = calls.ask(
                                "conversations.info",
                                client -> client.conversationsInfo(request -> request.channel(room)))
                        .getChannel();
                boolean shared = told.isExtShared() || told.isPendingExtShared();
                return rooms.keep(room, shared ? Readers.OUTSIDERS : Readers.OURS, ROOMS_STAY);
            } catch (Undelivered untold) {
                return Readers.UNKNOWN;
            }
        });
    }

    /** The room where that person talks with the bot; opened if there is none yet. */
    public String directRoom(String user) {
        return directRooms.find(user).orElseGet(() -> {
            String room = calls.make(
                            "conversations.open",
                            client -> client.conversationsOpen(request -> request.users(java.util.List.of(user))))
                    .getChannel()
                    .getId();
            return directRooms.keep(user, room, DIRECT_ROOMS_STAY);
        });
    }

    private Profile profile(User user) {
        Optional<Locale> locale = Optional.ofNullable(user.getLocale())
                .filter(tag -> !tag.isBlank())
                .map(Locale::forLanguageTag);
        return new Profile(
                locale,
                user.isRestricted() || user.isUltraRestricted(),
                user.isStranger() || isOfOthers(user),
                user.isBot(),
                user.isDeleted());
    }

    /** Slack's own word, stranger, is not said of those of another company who share a room with us. */
    private boolean isOfOthers(User user) {
        String theirs = String.valueOf(user.getTeamId());
        boolean inOurOrganisation = user.getEnterpriseUser() != null
                && user.getEnterpriseUser().getTeams() != null
                && user.getEnterpriseUser().getTeams().contains(team);
        return !team.isEmpty() && user.getTeamId() != null && !theirs.equals(team) && !inOurOrganisation;
    }
}
