package endcap.credit.limit;

import endcap.chat.Texts;
import endcap.credit.CreditGrant;
import endcap.credit.Figures;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the figures finance sets into words of one language. */
final class LimitWords {
    private final Texts texts;
    private final Figures figures;

    LimitWords(Texts texts, String currency) {
        this.texts = texts;
        this.figures = new Figures(currency);
    }

    /** What a figure is called. */
    String name(GrantField field) {
        return texts.text("limit.field." + field.stored());
    }

    /** A stored value. */
    String value(GrantField field, Optional<String> stored) {
        if (stored.isEmpty()) {
            return texts.text("limit.field.none." + field.stored());
        }
        String value = stored.get();
        return switch (field) {
            case CREDIT_LIMIT, ORDER_LIMIT -> figures.money(Long.parseLong(value));
            case LIMIT_VALID_TO -> value;
            case HOLD ->
                value.isBlank() ? texts.text("limit.field.held") : texts.text("limit.field.held-because", value);
        };
    }

    /** From what to what. */
    String change(GrantField field, Optional<String> before, Optional<String> after) {
        return texts.text("limit.set.change", value(field, before), value(field, after));
    }

    /** Every figure that differs, in one line. */
    String summary(CreditGrant before, CreditGrant after) {
        List<GrantField> differing = GrantField.differing(before, after);
        return differing.stream()
                .map(field ->
                        texts.text("limit.set.named", name(field), change(field, field.in(before), field.in(after))))
                .collect(Collectors.joining(texts.text("credit.list.separator")));
    }

    Texts texts() {
        return texts;
    }
}
