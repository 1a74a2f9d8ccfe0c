package endcap.channel.slack.draw;

import com.slack.api.model.view.ViewState;
import endcap.chat.Form;
import endcap.chat.Message;
import endcap.chat.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the state of one form, field by field. */
final class FormReader {
    /** A digit, or a character that stands for a number. */
    private static final Pattern NUMERAL = Pattern.compile("[\\p{Nd}零〇一二两兩三四五六七八九十百千万萬亿億半壹贰叁肆伍陆柒捌玖拾]");

    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{Nd}]");

    private final Form form;
    private final ViewState state;
    private final Texts texts;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    FormReader(Form form, ViewState state, Texts texts) {
        this.form = form;
        this.state = state;
        this.texts = texts;
    }

    FormAnswer read() {
        form.fields().forEach(this::read);
        String sentence = form.sentence(values);
        if (errors.isEmpty() && sentence.length() > Message.LONGEST_TEXT) {
            values.entrySet().stream()
                    .max(Comparator.comparing((Map.Entry<String, String> entry) ->
                            entry.getValue().length()))
                    .ifPresent(longest -> errors.put(
                            longest.getKey(),
                            texts.text("slack.form.too-long", sentence.length(), Message.LONGEST_TEXT)));
        }
        return errors.isEmpty() ? new FormAnswer.Complete(sentence) : new FormAnswer.Incomplete(errors);
    }

    private void read(Form.Field field) {
        String value = typed(field.name()).flatMap(typed -> value(field, typed)).orElse("");
        values.put(field.name(), value);
        problem(field, value).ifPresent(key -> errors.put(field.name(), texts.text(key, field.label())));
    }

    private Optional<ViewState.Value> typed(String block) {
        return Optional.ofNullable(state.getValues()).map(all -> all.get(block)).stream()
                .flatMap(actions -> actions.values().stream())
                .findFirst();
    }

    private static Optional<String> value(Form.Field field, ViewState.Value typed) {
        @Nullable
        String picked = typed.getSelectedOption() == null
                ? null
                : typed.getSelectedOption().getValue();
        if (field.kind() == Form.Kind.ONE_OF && picked != null) {
            return Optional.of(picked)
                    .filter(place -> place.matches("\\d{1,3}"))
                    .map(Integer::parseInt)
                    .filter(place -> place < field.options().size())
                    .map(field.options()::get);
        }
        return Optional.ofNullable(picked)
                .or(() -> Optional.ofNullable(typed.getSelectedDate()))
                .or(() -> Optional.ofNullable(typed.getValue()))
                .map(String::strip);
    }

    private static Optional<String> problem(Form.Field field, String value) {
        if (value.isBlank()) {
            return field.required() ? Optional.of("slack.form.missing") : Optional.empty();
        }
        return switch (field.kind()) {
            case NUMBER, MONEY -> unless(NUMERAL.matcher(value).find(), "slack.form.no-number");
            case DATE -> unless(SAYS_SOMETHING.matcher(value).find(), "slack.form.no-date");
            case ONE_OF -> unless(field.options().isEmpty() || field.options().contains(value), "slack.form.no-option");
            case TEXT, LONG_TEXT, CUSTOMER -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean fine, String problem) {
        return fine ? Optional.empty() : Optional.of(problem);
    }
}
