package endcap.visit;

import endcap.chat.Changes;
import endcap.chat.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report in which fields are named, as a form says it ({@code XWJ-1 联系人=王店长 订单=5200}), told as a person would have
 * typed it: {@code XWJ-1 见王店长 订单 5200}. What a field takes is what {@code 改 字段=值} takes.
 */
final class NamedFields {
    private final VisitWords words;
    private final VisitChanges changes;

    NamedFields(VisitWords words, VisitChanges changes) {
        this.words = words;
        this.changes = changes;
    }

    /**
     * The report without names of fields; as it is when it has none.
     *
     * @throws endcap.chat.UserError when a day or an amount cannot be right
     */
    String told(Request request, String said) {
        Changes.Read read = Changes.read(said);
        if (read.values().keySet().stream()
                .noneMatch(name -> VisitField.named(name).isPresent())) {
            return said;
        }
        List<String> parts = new ArrayList<>(List.of(read.reference()));
        for (Map.Entry<String, String> entry : read.values().entrySet()) {
            Optional<VisitField> field = VisitField.named(entry.getKey());
            if (field.isEmpty()) {
                parts.add(entry.getKey() + "=" + entry.getValue());
            } else if (field.get() == VisitField.CUSTOMER) {
                parts.addFirst(entry.getValue());
            } else if (!VisitChanges.isNothing(entry.getValue())) {
                parts.add(told(request, field.get(), entry.getValue()));
            }
        }
        parts.removeIf(String::isBlank);
        // 见王店长 缺货3天 is clear without a comma; met Lisa Orange juice is not.
        return String.join(request.texts().chinese() ? " " : ", ", parts);
    }

    private String told(Request request, VisitField field, String value) {
        return switch (field) {
            case CUSTOMER, NOTE -> value;
            case DATE -> changes.day(request, value).toString();
            case ORDER, PAYMENT -> {
                VisitChanges.money(value);
                yield field.leadIn() + value;
            }
            case FACINGS, OUT_OF_STOCK, PRICE, STOCK -> field.leadIn() + value;
            case TYPE, CONTACT, JOINT, PROMOTION, COMPETITOR, COMPLAINT, PROMISE, NEXT, HELP ->
                words.readIn(request, field, value)
                        .map(VisitWords.Reading::sentence)
                        .orElse(value);
        };
    }
}
