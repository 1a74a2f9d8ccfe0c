package endcap.channel.slack;

import endcap.channel.slack.api.Directory;
import endcap.channel.slack.api.Messenger;
import endcap.channel.slack.api.Undelivered;
import endcap.channel.slack.draw.Drawing;
import endcap.channel.slack.draw.SlackMessage;
import endcap.chat.Audience;
import endcap.chat.Card;
import endcap.chat.Reply;
import endcap.chat.Texts;
import endcap.chat.User;
import java.util.List;
import java.util.Optional;

/**
 * Brings an answer to who asked, and decides who else may see it.
 *
 * <p>Deny by default: into a room others read goes only what is for everyone, and only when all of them are of this company;
 * the rest is whispered, or told directly where it is not known who reads.
 */
final class Answers {
    /** Slack takes five at one address. */
    private static final int WHISPERS = 5;

    private final Messenger messenger;
    private final Directory directory;
    private final AgentExtras extras;
    private final Company company;

    Answers(Messenger messenger, Directory directory, AgentExtras extras, Company company) {
        this.messenger = messenger;
        this.directory = directory;
        this.extras = extras;
        this.company = company;
    }

    /** Where an answer is seen. */
    enum Place {
        /** In the room, by all who read it. */
        ROOM,
        /** In the room, by the asker alone. */
        WHISPERED,
        /** In the asker's own room with the bot. */
        DIRECT,
        /** There too, because people of another company read the room it was asked in. */
        DIRECT_FOR_OUTSIDERS
    }

    /** Whether that is the room where a person talks with the bot alone. */
    boolean isDirect(Way way) {
        // Slack's ids of direct messages begin like this, those between two people as well.
        return way.room()
                .filter(room -> room.startsWith("D") && room.equals(directory.directRoom(way.user())))
                .isPresent();
    }

    /**
     * Brings an answer home.
     *
     * @throws Undelivered when it does not arrive in any way
     */
    void tell(User user, Way way, Reply reply) {
        Place place = place(way, reply.audience());
        List<SlackMessage> messages = SlackMessage.of(reply.cards(), drawing(user, reply, place));
        switch (place) {
            case ROOM -> messages.forEach(message -> post(way.room().orElseThrow(), way.thread(), message));
            case WHISPERED -> whisper(user, way, messages);
            case DIRECT, DIRECT_FOR_OUTSIDERS -> direct(user, way, messages, place);
        }
    }

    /** Tells a person something in their own room with the bot. */
    void tell(User user, String slackId, Reply reply) {
        tell(
                user,
                new Way(slackId, Optional.of(directory.directRoom(slackId)), Optional.empty(), false, Optional.empty()),
                reply);
    }

    /**
     * Says one sentence to somebody, whether or not we talk with them, where they alone see it.
     *
     * @throws Undelivered when it does not arrive in any way
     */
    void say(Way way, String sentence, Texts texts) {
        SlackMessage message = sentence(sentence, texts);
        if (!saidThere(way, message)) {
            post(directory.directRoom(way.user()), Optional.empty(), message);
        }
    }

    /** Whether it could be said where it was asked. */
    private boolean saidThere(Way way, SlackMessage message) {
        try {
            if (way.responseUrl().isPresent()) {
                messenger.respond(way.responseUrl().get(), message.text(), message.blocks());
            } else if (isDirect(way)) {
                post(way.room().orElseThrow(), way.thread(), message);
            } else if (way.room().isPresent()) {
                messenger.whisper(way.room().get(), way.thread(), way.user(), message.text(), message.blocks());
            } else {
                return false;
            }
            return true;
        } catch (Undelivered notThere) {
            return false;
        }
    }

    private Place place(Way way, Audience audience) {
        if (way.room().isEmpty()) {
            return Place.DIRECT;
        }
        if (isDirect(way)) {
            return Place.ROOM;
        }
        Directory.Readers readers = way.sharedOutside()
                ? Directory.Readers.OUTSIDERS
                : directory.readersOf(way.room().get());
        return switch (readers) {
            case OURS -> audience == Audience.EVERYONE && way.responseUrl().isEmpty() ? Place.ROOM : Place.WHISPERED;
            case OUTSIDERS -> Place.DIRECT_FOR_OUTSIDERS;
            case UNKNOWN ->
                audience == Audience.EVERYONE && way.responseUrl().isPresent() ? Place.WHISPERED : Place.DIRECT;
        };
    }

    private Drawing drawing(User user, Reply reply, Place place) {
        return new Drawing(
                Texts.of(reply.locale()),
                form -> company.forms().keep(user, form, company.clock().instant()),
                place == Place.ROOM && extras.there());
    }

    private void whisper(User user, Way way, List<SlackMessage> messages) {
        try {
            if (way.responseUrl().isEmpty()) {
                messages.forEach(message -> messenger.whisper(
                        way.room().orElseThrow(), way.thread(), way.user(), message.text(), message.blocks()));
            } else if (messages.size() <= WHISPERS) {
                messages.forEach(
                        message -> messenger.respond(way.responseUrl().get(), message.text(), message.blocks()));
            } else {
                direct(user, way, messages, Place.DIRECT);
            }
        } catch (Undelivered notThere) {
            // The address may be too old by now, or the bot not in that room.
            direct(user, way, messages, Place.ROOM);
        }
    }

    private void direct(User user, Way way, List<SlackMessage> messages, Place place) {
        String room = directory.directRoom(way.user());
        messages.forEach(message -> post(room, Optional.empty(), message));
        if (place != Place.ROOM && way.room().isPresent()) {
            pointThere(user, way, place);
        }
    }

    /** Says where the answer is; that it is there matters more than that this arrives. */
    private void pointThere(User user, Way way, Place place) {
        Texts texts = Texts.of(user.language());
        String key =
                place == Place.DIRECT_FOR_OUTSIDERS ? "slack.answered-directly.outsiders" : "slack.answered-directly";
        // Where it does not arrive they see the message itself.
        saidThere(way, sentence(texts.text(key), texts));
    }

    private static SlackMessage sentence(String sentence, Texts texts) {
        return SlackMessage.of(List.of(new Card.Text(sentence)), Drawing.plain(texts))
                .getFirst();
    }

    private void post(String room, Optional<String> thread, SlackMessage message) {
        messenger.post(room, thread, message.text(), message.blocks());
    }
}
