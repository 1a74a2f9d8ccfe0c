package endcap.credit;

import endcap.chat.Choice;
import endcap.chat.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The buttons beneath an answer: each leads to what a rep would ask next. */
final class CreditChoices {
    private final Texts texts;
    private final Assessment assessed;
    private final String code;

    CreditChoices(Texts texts, Assessment assessed) {
        this.texts = texts;
        this.assessed = assessed;
        this.code = assessed.position().customerCode();
    }

    /** The buttons; empty when nothing leads on. */
    List<Choice> all(boolean ageingShownAlone) {
        List<Choice> choices = new ArrayList<>();
        smallerOrder().ifPresent(choices::add);
        prepaid().ifPresent(choices::add);
        if (!ageingShownAlone && !assessed.ageing().equals(Ageing.NOTHING)) {
            choices.add(choice("credit.choice.ageing", texts.text("credit.word.ageing")));
        }
        return choices;
    }

    /** The way to the whole answer on one of several customers. */
    Choice whole() {
        String amount = amount();
        String prepaid = assessed.order().prepaid() ? texts.text("credit.word.prepaid") : "";
        return new Choice(assessed.position().customer().name(), says(amount + " " + prepaid));
    }

    private Optional<Choice> smallerOrder() {
        OptionalLong most = assessed.wayOut().maxOrderNowFen();
        OptionalLong asked = assessed.order().amountFen();
        boolean helps =
                most.isPresent() && asked.isPresent() && most.getAsLong() > 0 && most.getAsLong() < asked.getAsLong();
        if (!helps) {
            return Optional.empty();
        }
        String label = new Figures(assessed.currency()).money(most.getAsLong());
        return Optional.of(
                new Choice(texts.text("credit.choice.smaller", label), says(Figures.typed(most.getAsLong()))));
    }

    private Optional<Choice> prepaid() {
        boolean heldOtherwise = assessed.verdict() instanceof Verdict.Hold
                && assessed.position().agreed().holds().isEmpty()
                && assessed.order().amountFen().isPresent();
        return heldOtherwise
                ? Optional.of(choice("credit.choice.prepaid", amount() + " " + texts.text("credit.word.prepaid")))
                : Optional.empty();
    }

    private String amount() {
        OptionalLong asked = assessed.order().amountFen();
        return asked.isEmpty() ? "" : Figures.typed(asked.getAsLong());
    }

    private Choice choice(String label, String rest) {
        return new Choice(texts.text(label), says(rest));
    }

    private String says(String rest) {
        return ("/credit " + code + " " + rest).strip();
    }
}
