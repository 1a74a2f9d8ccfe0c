package endcap.channel.slack;

import endcap.channel.slack.api.Messenger;
import endcap.channel.slack.draw.Drawing;
import endcap.channel.slack.draw.HomeView;
import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Message;
import endcap.chat.Reply;
import endcap.chat.Texts;
import endcap.chat.User;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The home tab: the answers to a few questions nobody has to ask, and buttons for what is done most. */
final class HomeTab {
    private static final List<String> QUICK = List.of("visit", "credit", "promo", "ask", "help");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Messenger messenger;
    private final Company company;
    private final SlackSettings settings;

    HomeTab(Messenger messenger, Company company, SlackSettings settings) {
        this.messenger = messenger;
        this.company = company;
        this.settings = settings;
    }

    /** Puts up the tab of a person, as it is now. */
    void show(User user, String slackId) {
        Texts texts = Texts.of(user.language());
        Instant now = company.clock().instant();
        List<HomeView.Section> sections = settings.home().stream()
                .flatMap(sentence -> section(user, slackId, sentence).stream())
                .toList();
        HomeView.Home home =
                new HomeView.Home(user.name(), now, MOMENT.format(now.atZone(settings.zone())), quick(texts), sections);
        Drawing drawing = new Drawing(texts, form -> company.forms().keep(user, form, now), false);
        messenger.publish(slackId, HomeView.of(home, drawing));
    }

    /** Tells somebody we do not know how to become known. */
    void showStranger(String slackId, Texts texts) {
        String administrators =
                String.join(texts.chinese() ? "、" : ", ", company.staff().administrators());
        messenger.publish(slackId, HomeView.ofStranger(slackId, administrators, Drawing.plain(texts)));
    }

    /** What the tab shows for a sentence; nothing for what cannot be answered for this person. */
    private Optional<HomeView.Section> section(User user, String slackId, String sentence) {
        // Asked as if others read along: what waits to be told goes on waiting for a place where it is noticed.
        Reply reply = company.chat()
                .apply(new Message(
                        user, sentence, Optional.of(user.language()), "slack:home:" + slackId, Optional.empty(), true));
        if (reply.error().isPresent()) {
            return Optional.empty();
        }
        List<Card> cards = new ArrayList<>(reply.cards());
        String title = sentence;
        if (!cards.isEmpty() && cards.getFirst() instanceof Card.Heading(String text)) {
            title = text;
            cards.removeFirst();
        }
        return Optional.of(new HomeView.Section(title, cards, sentence));
    }

    private static List<Choice> quick(Texts texts) {
        return QUICK.stream()
                .map(name -> new Choice(texts.text("command." + name + ".label"), "/" + name))
                .toList();
    }
}
