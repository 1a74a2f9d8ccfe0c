package endcap.worksheet;

import endcap.chat.Form;
import endcap.chat.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form that asks for everything a sheet still lacks, with what is known filled in. */
final class SheetForm {
    private static final String SOURCE = "source";

    private SheetForm() {}

    /** The form: of a calculation all fields, of a form those that are still empty. */
    static Form of(Request request, Filling filling, SheetFigures figures) {
        Sheet sheet = filling.sheet();
        List<Field> asked = sheet.isForm() ? filling.missing() : sheet.fields();
        List<Form.Field> fields = new ArrayList<>();
        asked.forEach(field -> fields.add(field(filling, field, figures)));
        if (asked.stream().anyMatch(Field::evidence)) {
            fields.add(new Form.Field(SOURCE, request.text("worksheet.source"), Form.Kind.TEXT, true, List.of(), ""));
        }
        String says = Stream.concat(
                        asked.stream().map(field -> called(field, figures) + "={" + field.name() + "}"),
                        fields.size() > asked.size()
                                ? Stream.of(request.text("worksheet.source") + "={" + SOURCE + "}")
                                : Stream.empty())
                .collect(Collectors.joining(" ", sentence(filling), ""));
        return new Form(sheet.title().in(request.texts()), request.text("worksheet.form.submit"), says, fields);
    }

    /** One word, so that a channel can take it out of the sentence together with a field left blank. */
    private static String called(Field field, SheetFigures figures) {
        String label = figures.label(field);
        return label.indexOf(' ') < 0 ? label : field.name();
    }

    /** The beginning of the sentence that fills a sheet in, with a space at its end. */
    static String sentence(Filling filling) {
        String customer = filling.customer().map(one -> one.code() + " ").orElse("");
        return "/sheet " + filling.sheet().id() + " " + customer;
    }

    private static Form.Field field(Filling filling, Field field, SheetFigures figures) {
        Given given = filling.given().get(field.name());
        return new Form.Field(
                field.name(),
                figures.label(field),
                kind(field),
                field.needed() && field.fallback().isEmpty() && !filling.sheet().isForm(),
                options(field, figures),
                given == null ? "" : figures.typed(field, given.value()));
    }

    private static List<String> options(Field field, SheetFigures figures) {
        return switch (field.type()) {
            case CHOICE -> field.options().stream().map(figures::label).toList();
            case FLAG ->
                List.of(figures.texts().text("worksheet.yes"), figures.texts().text("worksheet.no"));
            default -> List.of();
        };
    }

    private static Form.Kind kind(Field field) {
        if (field.list()) {
            return Form.Kind.LONG_TEXT;
        }
        return switch (field.type()) {
            case MONEY -> Form.Kind.MONEY;
            case NUMBER, PERCENT -> Form.Kind.NUMBER;
            case DATE -> Form.Kind.DATE;
            case CHOICE, FLAG -> Form.Kind.ONE_OF;
            case TEXT -> Form.Kind.TEXT;
        };
    }
}
