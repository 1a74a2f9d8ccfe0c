package endcap.chat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The person has to say it differently. {@link Chat} turns it into one sentence in their language; it is never logged and
 * carries no stack trace.
 */
public final class UserError extends RuntimeException {
    private final String code;
    private final String textKey;
    private final transient List<Object> args;
    private final transient List<Choice> choices;
    private final @Nullable String openQuestion;
    private final transient @Nullable Form form;

    private UserError(
            String code,
            String textKey,
            List<Object> args,
            List<Choice> choices,
            @Nullable String question,
            @Nullable Form form) {
        super(code + " " + args, null, false, false);
        this.code = code;
        this.textKey = textKey;
        this.args = List.copyOf(args);
        this.choices = List.copyOf(choices);
        this.openQuestion = question;
        this.form = form;
    }

    /** The sentence is the text {@code error.<code>} with {@code args}. */
    public static UserError of(String code, Object... args) {
        return new UserError(code, "error." + code, List.of(args), List.of(), null, null);
    }

    /** As {@link #of}, with a sentence of its own. */
    public static UserError worded(String code, String textKey, Object... args) {
        return new UserError(code, textKey, List.of(args), List.of(), null, null);
    }

    /** With buttons that lead on. */
    public UserError offering(List<Choice> ways) {
        return new UserError(code, textKey, args, ways, openQuestion, form);
    }

    /** With the sentence that the person's next message completes; {@code {}} is where it goes. */
    public UserError asking(String sentence) {
        return new UserError(code, textKey, args, choices, sentence, form);
    }

    /** With a form that asks for what was not said. */
    public UserError filling(Form fields) {
        return new UserError(code, textKey, args, choices, openQuestion, fields);
    }

    /** The contract's code. */
    public String code() {
        return code;
    }

    /** The buttons that lead on. */
    public List<Choice> choices() {
        return choices;
    }

    Optional<Form> form() {
        return Optional.ofNullable(form);
    }

    Optional<String> openQuestion() {
        return Optional.ofNullable(openQuestion);
    }

    /** The sentence in that language. */
    public String sentence(Texts texts) {
        return texts.text(textKey, args.toArray());
    }
}
