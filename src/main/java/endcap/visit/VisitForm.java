package endcap.visit;

import endcap.chat.Form;
import endcap.chat.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The form that changes the fields of a draft that are wrong most often. */
final class VisitForm {
    private VisitForm() {}

    static Form of(Request request, Visit visit) {
        VisitRecord record = visit.record();
        List<Form.Field> fields = new ArrayList<>();
        fields.add(field(request, VisitField.DATE, Form.Kind.DATE, record.date().toString()));
        fields.add(field(
                request,
                VisitField.CONTACT,
                Form.Kind.TEXT,
                record.contact() == null ? "" : VisitFacts.contact(record.contact())));
        fields.add(field(
                request,
                VisitField.ORDER,
                Form.Kind.MONEY,
                record.order() == null ? "" : VisitData.money(record.order())));
        fields.add(field(
                request,
                VisitField.PAYMENT,
                Form.Kind.MONEY,
                record.payment() == null ? "" : VisitData.money(record.payment())));
        fields.add(field(
                request, VisitField.NEXT, Form.Kind.TEXT, record.next() == null ? "" : VisitFacts.next(record.next())));
        boolean chinese = request.texts().chinese();
        String says = fields.stream()
                .map(field -> VisitField.valueOf(field.name()).name(chinese) + "={" + field.name() + "}")
                .collect(Collectors.joining(" ", "/change " + visit.reference() + " ", ""));
        return new Form(
                request.text("visit.form.title", visit.reference()), request.text("visit.form.submit"), says, fields);
    }

    private static Form.Field field(Request request, VisitField field, Form.Kind kind, String value) {
        String label = request.text("visit.field." + field.name().toLowerCase(java.util.Locale.ROOT));
        return new Form.Field(field.name(), label, kind, field == VisitField.DATE, List.of(), value);
    }
}
