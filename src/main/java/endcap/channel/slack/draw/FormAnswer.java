package endcap.channel.slack.draw;

import com.slack.api.model.view.ViewState;
import endcap.chat.Form;
import endcap.chat.Texts;
import java.util.Map;

/** What somebody filled into a form. */
public sealed interface FormAnswer {
    /** All of it can be taken: this is what the person says by it. */
    record Complete(String sentence) implements FormAnswer {}

    /** Some of it cannot: what to write instead, by the block of the field it is about, in the person's language. */
    record Incomplete(Map<String, String> errors) implements FormAnswer {
        public Incomplete {
            errors = Map.copyOf(errors);
        }
    }

    /**
     * Reads a submitted form. Whatever may be in the state, it is read as the form has it: fields it does not know do not
     * count. Whether a customer or an amount is right is for the command to say.
     */
    static FormAnswer of(Form form, ViewState state, Texts texts) {
        return new FormReader(form, state, texts).read();
    }
}
