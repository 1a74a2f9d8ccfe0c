package endcap.visit;

import endcap.chat.Form;
import endcap.chat.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The forms of visits: one to begin with, one that changes the fields of a draft that are wrong most often. */
final class VisitForm {
    private VisitForm() {}

    /** The form of a visit nothing is known of yet. Its sentence is read by {@link NamedFields}. */
    static Form blank(Request request) {
        List<Form.Field> fields = List.of(
                empty(request, VisitField.CUSTOMER, Form.Kind.CUSTOMER),
                field(request, VisitField.DATE, Form.Kind.DATE, request.today().toString()),
                empty(request, VisitField.CONTACT, Form.Kind.TEXT),
                empty(request, VisitField.NOTE, Form.Kind.LONG_TEXT),
                empty(request, VisitField.ORDER, Form.Kind.MONEY),
                empty(request, VisitField.PAYMENT, Form.Kind.MONEY),
                empty(request, VisitField.NEXT, Form.Kind.TEXT));
        String says = "/visit {" + VisitField.CUSTOMER + "} " + named(request, fields.subList(1, fields.size()));
        return new Form(request.text("visit.form.blank"), request.text("visit.form.blank-submit"), says, fields);
    }

    private static Form.Field empty(Request request, VisitField field, Form.Kind kind) {
        return field(request, field, kind, "");
    }

    private static String named(Request request, List<Form.Field> fields) {
        boolean chinese = request.texts().chinese();
        return fields.stream()
                .map(field -> VisitField.valueOf(field.name()).name(chinese) + "={" + field.name() + "}")
                .collect(Collectors.joining(" "));
    }

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
        String says = "/change " + visit.reference() + " " + named(request, fields);
        return new Form(
                request.text("visit.form.title", visit.reference()), request.text("visit.form.submit"), says, fields);
    }

    private static Form.Field field(Request request, VisitField field, Form.Kind kind, String value) {
        String label = request.text("visit.field." + field.name().toLowerCase(java.util.Locale.ROOT));
        return new Form.Field(
                field.name(), label, kind, field == VisitField.DATE || field == VisitField.CUSTOMER, List.of(), value);
    }
}
