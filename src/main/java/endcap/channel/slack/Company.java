package endcap.channel.slack;

import endcap.chat.Choice;
import endcap.chat.Deliveries;
import endcap.chat.KeptForms;
import endcap.chat.Message;
import endcap.chat.Notice;
import endcap.chat.Reply;
import endcap.chat.Upload;
import endcap.chat.User;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What this channel needs of the rest.
 *
 * @param chat answers a message
 * @param uploads answers a file
 * @param staff who is who
 * @param news what people are told unasked
 * @param customers what fits what somebody types where a customer is asked for
 * @param deliveries what was taken on, here or on another node
 * @param forms the forms that were offered
 * @param clock the company's time, which {@code --now} may hold still
 * @param wall the time Slack goes by
 */
public record Company(
        Function<Message, Reply> chat,
        Function<Upload, Reply> uploads,
        Staff staff,
        News news,
        Customers customers,
        Deliveries deliveries,
        KeptForms forms,
        Clock clock,
        Clock wall) {

    /** Who is who in Slack. */
    public interface Staff {
        /**
         * The person of that Slack id.
         *
         * @param language the one they see Slack in: theirs unless they have one with us
         */
        Optional<User> member(String slackId, Optional<java.util.Locale> language);

        /** Everybody who has a Slack id, by it. */
        Map<String, User> members();

        /** The names of who can let somebody in. */
        List<String> administrators();
    }

    /** What people are told unasked. */
    public interface News {
        /** Takes what waits for a person. */
        Optional<Reply> of(User user);

        /** Lets what was taken since then wait again. */
        void untold(User user, Instant since);

        /** Leaves something for a person. */
        void leave(User user, Notice notice);
    }

    /** The customers somebody may see. */
    public interface Customers {
        /** At most that many that fit, best first; what a choice says is what the field gets. */
        List<Choice> fitting(User user, String typed, int most);
    }
}
