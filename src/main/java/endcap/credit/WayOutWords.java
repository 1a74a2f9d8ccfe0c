package endcap.credit;

import endcap.chat.Texts;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Says what would make it a yes: the largest order now, the least payment, or who has to act. */
final class WayOutWords {
    private final Texts texts;
    private final Assessment assessed;
    private final Figures figures;
    private final ReasonWords reasons;

    WayOutWords(Texts texts, Assessment assessed) {
        this.texts = texts;
        this.assessed = assessed;
        this.figures = new Figures(assessed.currency());
        this.reasons = new ReasonWords(texts, assessed.currency(), assessed.asOf());
    }

    /** One or two sentences. */
    String sentence() {
        if (!(assessed.verdict() instanceof Verdict.Hold)) {
            return assessed.order().prepaid() ? texts.text("credit.way.prepaid") : room();
        }
        OptionalLong payment = assessed.wayOut().minPaymentFen();
        if (payment.isEmpty()) {
            return texts.text("credit.way.no-payment", roomIfAny(), incurable());
        }
        return texts.text(
                assessed.order().isNone() ? "credit.way.pay-to-order" : "credit.way.pay-for-this",
                roomIfAny(),
                figures.money(payment.getAsLong()));
    }

    private String room() {
        OptionalLong most = assessed.wayOut().maxOrderNowFen();
        return most.isEmpty()
                ? texts.text("credit.way.unbounded")
                : texts.text("credit.way.most", figures.money(most.getAsLong()));
    }

    private String roomIfAny() {
        long most = assessed.wayOut().maxOrderNowFen().orElse(0);
        return most > 0 ? texts.text("credit.way.most", figures.money(most)) : texts.text("credit.way.nothing");
    }

    /** The names of the hard reasons that money does not cure. */
    private String incurable() {
        return assessed.verdict().reasons().stream()
                .filter(Reason::hard)
                .filter(reason -> reason.finding().curingPaymentFen().isEmpty())
                .map(reason -> reasons.name(reason.code()))
                .collect(Collectors.joining(texts.text("credit.list.separator")));
    }
}
