package endcap.channel.slack;

import endcap.channel.slack.api.Calls;
import endcap.channel.slack.api.Directory;
import endcap.channel.slack.api.Undelivered;
import endcap.channel.slack.line.Heard;
import endcap.channel.slack.line.Origin;
import endcap.chat.Texts;
import endcap.chat.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that each thing is answered once, whoever else was told of it, and that only members are talked with. */
final class Doorway {
    private static final Logger LOG = LoggerFactory.getLogger(Doorway.class);
    private static final Duration EVENTS_STAY = Duration.ofDays(2);

    /**
     * Tapping twice in such a time is one tap of an impatient thumb. No longer than a trigger lives: who is told that a form
     * did not open in time may tap again.
     */
    private static final Duration A_TAP = Duration.ofSeconds(3);

    private final Calls calls;
    private final Directory directory;
    private final Answers answers;
    private final HomeTab home;
    private final Talk talk;
    private final Company company;

    Doorway(Calls calls, Directory directory, Answers answers, HomeTab home, Talk talk, Company company) {
        this.calls = calls;
        this.directory = directory;
        this.answers = answers;
        this.home = home;
        this.talk = talk;
        this.company = company;
    }

    /** Answers it. Never throws. */
    void answer(Heard heard) {
        Origin origin = heard.origin();
        if (heard instanceof Heard.Revoked revoked) {
            calls.revoke(revoked.why());
            return;
        }
        try {
            // Taken on before Slack is asked who that is: from then on it is not lost when this node ends.
            if (!isFirst(origin, company.staff().member(origin.user(), Optional.empty()))) {
                return;
            }
            answer(heard, directory.person(origin.user()));
            company.deliveries().done(origin.delivery(), company.wall().instant());
        } catch (RuntimeException fault) {
            LOG.error("what {} said in Slack was not answered", origin.user(), fault);
        }
    }

    private void answer(Heard heard, Directory.Profile profile) {
        if (profile.bot()) {
            // Two bots that answer each other never come to an end.
            return;
        }
        Optional<User> member = profile.gone() || profile.outsider()
                ? Optional.empty()
                : company.staff().member(heard.origin().user(), profile.locale());
        if (member.isPresent()) {
            talk.answer(member.get(), heard);
        } else {
            refuse(heard, profile);
        }
    }

    /** Once for what Slack tells again, and once for what a thumb does twice. */
    private boolean isFirst(Origin origin, Optional<User> member) {
        String person = member.map(User::id).orElse("");
        Instant now = company.wall().instant();
        if (!company.deliveries().take(origin.delivery(), person, now, EVENTS_STAY)) {
            return false;
        }
        if (origin.isTap() && !company.deliveries().take(origin.key(), "", now, A_TAP)) {
            // The first tap is answered; nobody waits for an answer to this one.
            company.deliveries().done(origin.delivery(), now);
            return false;
        }
        return true;
    }

    private void refuse(Heard heard, Directory.Profile profile) {
        Texts texts = Texts.of(profile.locale().orElse(Locale.SIMPLIFIED_CHINESE));
        Origin origin = heard.origin();
        if (heard instanceof Heard.Opened opened) {
            if (opened.tab().equals("home")) {
                home.showStranger(origin.user(), texts);
            }
            return;
        }
        try {
            answers.say(Way.backTo(origin), refusal(origin, profile, texts), texts);
        } catch (Undelivered lost) {
            LOG.warn("{}, whom nobody here knows, could not be told so ({})", origin.user(), lost.toString());
        }
    }

    private String refusal(Origin origin, Directory.Profile profile, Texts texts) {
        if (profile.outsider() || profile.guest()) {
            return texts.text("slack.outsider");
        }
        String administrators =
                String.join(texts.chinese() ? "、" : ", ", company.staff().administrators());
        return texts.text("slack.stranger", administrators, origin.user());
    }
}
