package endcap.channel.slack;

import endcap.channel.slack.api.Undelivered;
import endcap.channel.slack.draw.HomeView;
import endcap.channel.slack.draw.SlackMessage;
import endcap.channel.slack.line.Heard;
import endcap.channel.slack.line.Origin;
import endcap.channel.slack.line.Repeats;
import endcap.chat.Card;
import endcap.chat.Form;
import endcap.chat.Message;
import endcap.chat.Notice;
import endcap.chat.Reply;
import endcap.chat.Texts;
import endcap.chat.User;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what members say and do; what does not reach them is not forgotten. */
final class Talk {
    private static final Logger LOG = LoggerFactory.getLogger(Talk.class);
    private final Repeats repeats = new Repeats();
    private final Answers answers;
    private final AgentExtras extras;
    private final Windows windows;
    private final HomeTab home;
    private final FileDrop files;
    private final NewsRound news;
    private final Company company;

    Talk(
            Answers answers,
            AgentExtras extras,
            Windows windows,
            HomeTab home,
            FileDrop files,
            NewsRound news,
            Company company) {
        this.answers = answers;
        this.extras = extras;
        this.windows = windows;
        this.home = home;
        this.files = files;
        this.news = news;
        this.company = company;
    }

    /** Answers what a member said or did. */
    void answer(User user, Heard heard) {
        Instant before = company.clock().instant();
        try {
            switch (heard) {
                case Heard.Typed typed -> say(user, typed.origin(), sentence(typed));
                case Heard.Said said -> said(user, said);
                case Heard.Tapped tapped -> tapped(user, tapped);
                case Heard.Filled filled -> filled(user, filled);
                case Heard.Shortcut shortcut -> shortcut(user, shortcut);
                case Heard.Opened opened -> opened(user, opened);
                case Heard.ThreadOpened opened -> threadOpened(user, opened.origin());
                case Heard.Revoked revoked -> LOG.debug("not said by anybody: {}", revoked.why());
            }
        } catch (Undelivered lost) {
            LOG.error("an answer did not reach {} ({})", user.id(), lost.toString());
            company.news().untold(user, before);
            company.news()
                    .leave(user, Notice.plain("slack.lost:" + heard.origin().delivery(), "slack.lost"));
        } catch (RuntimeException fault) {
            apologise(user, heard.origin(), fault);
        }
    }

    /** Whatever went wrong, nobody is left without a word; the number leads to what the log says of it. */
    private void apologise(User user, Origin origin, RuntimeException fault) {
        String incident = Long.toString(company.wall().millis(), 36).toUpperCase(Locale.ROOT);
        LOG.error("incident {}: what {} said in Slack was not answered", incident, user.id(), fault);
        answers.say(Way.backTo(origin), texts(user).text("error.internal", incident), texts(user));
    }

    /** {@code /visit help} asks for help on visits; {@code /endcap} stands before anything. */
    private static String sentence(Heard.Typed typed) {
        String words = typed.words().strip();
        boolean help = words.matches("(?i)help|帮助|[?？]");
        if (typed.command().equals("/endcap")) {
            return words.isEmpty() || help ? "/help" : words;
        }
        return help ? "/help " + typed.command().substring(1) : (typed.command() + " " + words).strip();
    }

    private void said(User user, Heard.Said said) {
        Way way = Way.backTo(said.origin());
        boolean direct = answers.isDirect(way);
        if (direct) {
            extras.working(way, said.message(), texts(user));
        }
        if (!said.files().isEmpty()) {
            files.take(user, said);
        } else {
            say(user, said.origin(), said.text().isBlank() ? "/help" : said.text());
        }
        if (direct) {
            extras.done(way, said.message());
            news.tell(user, said.origin().user());
        }
    }

    private void threadOpened(User user, Origin origin) {
        if (!extras.suggest(Way.backTo(origin), texts(user))) {
            say(user, origin, "/help");
        }
    }

    private void tapped(User user, Heard.Tapped tapped) {
        Origin origin = tapped.origin();
        if (tapped.action().startsWith(SlackMessage.SAY) && !tapped.value().isBlank()) {
            say(user, origin, tapped.value());
        } else if (tapped.action().startsWith(SlackMessage.FORM)) {
            tell(user, origin, windows.open(user, origin, tapped.value(), Way.backTo(origin)));
        } else if (tapped.action().equals(HomeView.REFRESH)) {
            home.show(user, origin.user());
        } else {
            if (repeats.isWorthTelling(tapped.action())) {
                LOG.warn("a button nobody here drew was tapped: {}", tapped.action());
            }
            answers.say(Way.backTo(origin), texts(user).text("slack.button-unknown"), texts(user));
        }
    }

    private void tell(User user, Origin origin, Windows.Opened opened) {
        switch (opened) {
            case YES -> {}
            case GONE -> answers.say(Way.backTo(origin), texts(user).text("slack.form.gone"), texts(user));
            case TOO_LATE -> answers.say(Way.backTo(origin), texts(user).text("slack.form.too-late"), texts(user));
        }
    }

    private void filled(User user, Heard.Filled filled) {
        Way way = Way.Kept.read(filled.metadata()).wayOf(filled.origin().user());
        Optional<String> sentence = windows.sentence(user, filled);
        if (sentence.isPresent()) {
            say(user, filled.origin(), way, sentence.get());
        } else {
            answers.say(way, texts(user).text("slack.form.gone"), texts(user));
        }
    }

    private void shortcut(User user, Heard.Shortcut shortcut) {
        Origin origin = shortcut.origin();
        if (!shortcut.text().isBlank()) {
            say(user, origin, "/visit " + shortcut.text());
            return;
        }
        Reply reply = reply(user, origin, Way.backTo(origin), "/visit");
        Optional<Form> form = reply.cards().stream()
                .filter(Card.Fill.class::isInstance)
                .map(card -> ((Card.Fill) card).form())
                .findFirst();
        Windows.Opened opened = form.map(one -> windows.open(user, origin, one, Way.backTo(origin)))
                .orElse(Windows.Opened.GONE);
        if (opened != Windows.Opened.YES) {
            // The answer has the form in it, too, as a button.
            answers.tell(user, Way.backTo(origin), reply);
        }
    }

    private void opened(User user, Heard.Opened opened) {
        if (opened.tab().equals("home")) {
            home.show(user, opened.origin().user());
        } else {
            extras.suggest(Way.backTo(opened.origin()), texts(user));
        }
    }

    private void say(User user, Origin origin, String sentence) {
        say(user, origin, Way.backTo(origin), sentence);
    }

    private void say(User user, Origin origin, Way way, String sentence) {
        answers.tell(user, way, reply(user, origin, way, sentence));
    }

    private Reply reply(User user, Origin origin, Way way, String sentence) {
        return company.chat().apply(message(user, origin, way, sentence));
    }

    private Message message(User user, Origin origin, Way way, String sentence) {
        String conversation = "slack:" + way.room().orElse(origin.user());
        // What commands are called is English in every language: that says nothing of the one the asker reads.
        Optional<Locale> language = sentence.startsWith("/help") ? Optional.of(user.language()) : Optional.empty();
        return new Message(
                user,
                sentence,
                language,
                conversation,
                Optional.of("slack:" + origin.delivery()),
                !answers.isDirect(way));
    }

    private static Texts texts(User user) {
        return Texts.of(user.language());
    }
}
