package endcap.channel.slack.draw;

import com.google.gson.JsonObject;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import endcap.chat.Choice;
import endcap.chat.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The buttons of one reply: those that say a sentence, and those that open a form. */
final class Buttons {
    static final int LONGEST_LABEL = 75;
    static final int LONGEST_SENTENCE = 2000;

    private static final int MOST_IN_A_BLOCK = 25;

    private final Drawing drawing;
    private int sentences;
    private int forms;

    Buttons(Drawing drawing) {
        this.drawing = drawing;
    }

    /** The choices, in rows; the last two as thumbs where they are votes and thumbs are drawn. */
    List<JsonObject> of(List<Choice> choices) {
        List<Choice> tappable = tappable(choices);
        int rest = drawing.votes() && endsWithVotes(tappable) ? tappable.size() - 2 : tappable.size();
        List<JsonObject> blocks = new ArrayList<>();
        for (int from = 0; from < rest; from += MOST_IN_A_BLOCK) {
            blocks.add(row(sentences(tappable.subList(from, Math.min(rest, from + MOST_IN_A_BLOCK)))));
        }
        if (rest < tappable.size()) {
            blocks.add(thumbs(tappable.get(rest), tappable.get(rest + 1)));
        }
        return blocks;
    }

    /** A button for each choice that can be one. */
    List<ButtonElement> sentences(List<Choice> choices) {
        return tappable(choices).stream()
                .map(choice -> button(SlackMessage.SAY + ":" + sentences++, choice.label(), choice.says()))
                .toList();
    }

    private static List<Choice> tappable(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.says().length() <= LONGEST_SENTENCE
                        && !choice.says().isBlank()
                        && !choice.label().isBlank())
                .toList();
    }

    /** The button that opens a form; none where no form can be opened. */
    List<JsonObject> opening(Form form) {
        String kept = drawing.keep().apply(form);
        return kept.isBlank()
                ? List.of()
                : List.of(row(List.of(button(SlackMessage.FORM + ":" + forms++, form.title(), kept))));
    }

    private static JsonObject row(List<? extends BlockElement> buttons) {
        return Json.of(ActionsBlock.builder().elements(List.copyOf(buttons)).build());
    }

    static ButtonElement button(String action, String label, String value) {
        return ButtonElement.builder()
                .actionId(action)
                .text(Json.plain(label, LONGEST_LABEL))
                .value(value)
                .accessibilityLabel(spoken(label, value).orElse(null))
                .build();
    }

    /** What a screen reader says instead of a label that is nothing but a sign, or that was cut. */
    private static Optional<String> spoken(String label, String sentence) {
        if (label.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Cut.to(sentence, LONGEST_LABEL));
        }
        return label.strip().length() > LONGEST_LABEL
                ? Optional.of(Cut.middle(label.strip(), LONGEST_LABEL))
                : Optional.empty();
    }

    private static boolean endsWithVotes(List<Choice> choices) {
        List<Choice.Kind> last = choices.stream()
                .skip(Math.max(0, choices.size() - 2))
                .map(Choice::kind)
                .toList();
        return last.equals(List.of(Choice.Kind.HELPFUL, Choice.Kind.NOT_HELPFUL));
    }

    private JsonObject thumbs(Choice helpful, Choice notHelpful) {
        return Json.of(ContextActionsBlock.builder()
                .elements(List.of(FeedbackButtonsElement.builder()
                        .actionId(SlackMessage.SAY + ":" + sentences++)
                        .positiveButton(thumb(helpful))
                        .negativeButton(thumb(notHelpful))
                        .build()))
                .build());
    }

    private static FeedbackButtonObject thumb(Choice vote) {
        return FeedbackButtonObject.builder()
                .text(Json.plain(vote.label(), LONGEST_LABEL))
                .value(vote.says())
                .accessibilityLabel(Cut.to(vote.label(), LONGEST_LABEL))
                .build();
    }
}
