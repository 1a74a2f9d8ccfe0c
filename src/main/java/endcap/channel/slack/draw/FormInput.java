package endcap.channel.slack.draw;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import endcap.chat.Form;
import endcap.chat.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One field of a form as an input of a modal: under its label, with what stands in it at first. */
final class FormInput {
    static final int MOST_OPTIONS = 100;

    private static final int LONGEST_LABEL = 2000;
    private static final int LONGEST_PLACEHOLDER = 150;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_PARAGRAPH = 3000;

    /** So few and so short that all of them can stand there to be seen. */
    private static final int FEW_OPTIONS = 5;

    private static final int SHORT_OPTION = 30;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,10})?");

    private final Form.Field field;
    private final Texts texts;

    FormInput(Form.Field field, Texts texts) {
        this.field = field;
        this.texts = texts;
    }

    InputBlock block() {
        return InputBlock.builder()
                .blockId(field.name())
                .label(Json.plain(field.label().isBlank() ? field.name() : field.label(), LONGEST_LABEL))
                .hint(field.kind() == Form.Kind.MONEY ? says("slack.form.money") : null)
                .optional(!field.required())
                .element(element())
                .build();
    }

    private BlockElement element() {
        return switch (field.kind()) {
            case TEXT, MONEY -> line();
            case LONG_TEXT -> text(true, LONGEST_PARAGRAPH);
            case NUMBER ->
                field.value().isBlank() || NUMBER.matcher(field.value()).matches() ? number() : line();
            case DATE -> field.value().isBlank() || isDate(field.value()) ? date() : line();
            case CUSTOMER -> customer();
            case ONE_OF -> oneOf();
        };
    }

    /** Whether a text is a date as Slack's calendar has it. */
    static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private BlockElement line() {
        return text(false, LONGEST_LINE);
    }

    private BlockElement text(boolean lines, int most) {
        return PlainTextInputElement.builder()
                .actionId(FormView.VALUE)
                .multiline(lines)
                .maxLength(most)
                .initialValue(field.value().isBlank() ? null : Cut.to(field.value(), most))
                .build();
    }

    private BlockElement number() {
        return NumberInputElement.builder()
                .actionId(FormView.VALUE)
                .decimalAllowed(true)
                .initialValue(field.value().isBlank() ? null : field.value())
                .build();
    }

    private BlockElement date() {
        return DatePickerElement.builder()
                .actionId(FormView.VALUE)
                .placeholder(says("slack.form.day"))
                .initialDate(field.value().isBlank() ? null : field.value())
                .build();
    }

    private BlockElement customer() {
        String value = field.value().strip();
        boolean known = !value.isEmpty() && value.length() <= Options.LONGEST_VALUE;
        return ExternalSelectElement.builder()
                .actionId(FormView.CUSTOMER)
                .placeholder(says("slack.form.customer"))
                .minQueryLength(1)
                .initialOption(known ? Options.option(value, value) : null)
                .build();
    }

    private BlockElement oneOf() {
        List<String> options = field.options();
        if (options.isEmpty() || options.size() > MOST_OPTIONS) {
            return line();
        }
        List<OptionObject> all = IntStream.range(0, options.size())
                .mapToObj(place -> Options.option(options.get(place), String.valueOf(place)))
                .toList();
        int first = options.indexOf(field.value());
        @Nullable OptionObject initial = first < 0 ? null : all.get(first);
        boolean few =
                options.size() <= FEW_OPTIONS && options.stream().allMatch(option -> option.length() <= SHORT_OPTION);
        // A radio button once picked cannot be let go of again.
        return field.required() && few
                ? RadioButtonsElement.builder()
                        .actionId(FormView.VALUE)
                        .options(all)
                        .initialOption(initial)
                        .build()
                : StaticSelectElement.builder()
                        .actionId(FormView.VALUE)
                        .placeholder(says("slack.form.choose"))
                        .options(all)
                        .initialOption(initial)
                        .build();
    }

    private PlainTextObject says(String key) {
        return Json.plain(texts.text(key), LONGEST_PLACEHOLDER);
    }
}
