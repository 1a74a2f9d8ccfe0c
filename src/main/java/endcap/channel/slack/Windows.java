package endcap.channel.slack;

import endcap.channel.slack.api.Messenger;
import endcap.channel.slack.api.Undelivered;
import endcap.channel.slack.draw.FormAnswer;
import endcap.channel.slack.draw.FormView;
import endcap.channel.slack.line.Heard;
import endcap.channel.slack.line.Origin;
import endcap.chat.Form;
import endcap.chat.Texts;
import endcap.chat.User;
import java.util.Map;
import java.util.Optional;

/** Forms as windows: opened by a tap, checked field by field, and read as the sentence they make. */
final class Windows {
    private final Messenger messenger;
    private final Company company;

    Windows(Messenger messenger, Company company) {
        this.messenger = messenger;
        this.company = company;
    }

    /** What became of a form that somebody wants open. */
    enum Opened {
        /** It is. */
        YES,
        /** It is not theirs, or was forgotten. */
        GONE,
        /** Slack gives three seconds, and they are over. */
        TOO_LATE
    }

    /** Opens a form that was offered to that person. */
    Opened open(User user, Origin origin, String name, Way way) {
        Optional<Form> form = company.forms().find(user, name);
        if (form.isEmpty()) {
            return Opened.GONE;
        }
        return open(user, origin, form.get(), Way.Kept.of(name, way));
    }

    /** Keeps a form and opens it at once. */
    Opened open(User user, Origin origin, Form form, Way way) {
        String name = company.forms().keep(user, form, company.clock().instant());
        return open(user, origin, form, Way.Kept.of(name, way));
    }

    private Opened open(User user, Origin origin, Form form, Way.Kept kept) {
        try {
            messenger.open(origin.trigger().orElse(""), FormView.of(form, kept.written(), Texts.of(user.language())));
            return Opened.YES;
        } catch (Undelivered late) {
            return Opened.TOO_LATE;
        }
    }

    /** What is wrong with a submitted form, by field; empty when nothing is, or the form is gone, which is said later. */
    Map<String, String> mistakes(User user, Heard.Filled filled) {
        return answer(user, filled)
                .filter(FormAnswer.Incomplete.class::isInstance)
                .map(incomplete -> ((FormAnswer.Incomplete) incomplete).errors())
                .orElse(Map.of());
    }

    /** What the person says by a submitted form; empty when the form is gone. */
    Optional<String> sentence(User user, Heard.Filled filled) {
        return answer(user, filled)
                .filter(FormAnswer.Complete.class::isInstance)
                .map(complete -> ((FormAnswer.Complete) complete).sentence());
    }

    private Optional<FormAnswer> answer(User user, Heard.Filled filled) {
        return company.forms()
                .find(user, Way.Kept.read(filled.metadata()).form())
                .map(form -> FormAnswer.of(form, filled.state(), Texts.of(user.language())));
    }
}
