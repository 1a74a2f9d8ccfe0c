package endcap.worksheet;

import endcap.chat.Request;
import endcap.chat.Suggestions;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.language.DateReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads out of a person's words how a sheet is to be filled in. */
final class FillingReader {
    private static final int MOST_NAMES = 6;

    private final Customers customers;
    private final DateReader dates;

    FillingReader(Customers customers, DateReader dates) {
        this.customers = customers;
        this.dates = dates;
    }

    /**
     * What was read.
     *
     * @param filling what was said, nothing else
     * @param proof where it is known from, for the fields that are kept with that
     * @param notUnderstood the words that were for nothing
     */
    record Reading(Filling filling, Proof proof, String notUnderstood) {}

    /** A customer and the words around its name. */
    private record Named(Optional<Customer> customer, String rest) {}

    /**
     * Reads these words.
     *
     * @param words without the name of the sheet
     * @param figuresOf how figures of a customer are shown
     * @throws UserError when a name is no field's, a value cannot be read, or the customer is not known to this person
     */
    Reading read(Request request, Sheet sheet, String words, Function<Optional<Customer>, SheetFigures> figuresOf) {
        SheetFigures figures = figuresOf.apply(Optional.empty());
        SheetWords.Read read = words(sheet).read(words);
        if (!read.unknown().isEmpty()) {
            throw unknown(sheet, read.unknown().getFirst(), figures);
        }
        ValueReader values = new ValueReader(dates, figures, request.today());
        Map<String, Given> said = new LinkedHashMap<>();
        List<String> others = new ArrayList<>(List.of(read.head()));
        read.values()
                .forEach((name, value) -> sheet.field(name)
                        .filter(field -> !value.isBlank())
                        .ifPresent(field -> {
                            ValueReader.Leading leading = values.readLeading(field, value);
                            said.put(name, Given.said(leading.value()));
                            others.add(leading.rest());
                        }));
        Named named = customer(request, sheet, String.join(" ", others).strip(), words);
        // Which currency is foreign shows only once the customer is known.
        ValueReader ofCustomer = new ValueReader(dates, figuresOf.apply(named.customer()), request.today());
        said.keySet()
                .forEach(name -> sheet.field(name)
                        .ifPresent(field ->
                                ofCustomer.refuseForeign(field, read.values().getOrDefault(name, ""))));
        return new Reading(
                new Filling(sheet, named.customer(), said),
                Proof.of(sheet, read.values(), dates, request),
                request.explicit() ? named.rest() : "");
    }

    /**
     * A filling-in with one thing said differently: a field, or where all of it is known from.
     *
     * @throws UserError when there is no such field, or the value is none of its values
     */
    Filling amended(Request request, Filling filling, String name, String value, SheetFigures figures) {
        Sheet sheet = filling.sheet();
        String called = words(sheet).read(name + "=").values().keySet().stream()
                .findFirst()
                .orElseThrow(() -> unknown(sheet, name, figures));
        Optional<Field> field = sheet.field(called);
        if (field.isEmpty()) {
            return Proof.amended(filling, called, value, dates, request);
        }
        ValueReader values = new ValueReader(dates, figures, request.today());
        values.refuseForeign(field.get(), value);
        Given given = Given.said(values.read(field.get(), value));
        return filling.with(
                called,
                Optional.ofNullable(filling.given().get(called))
                        .flatMap(Given::evidence)
                        .map(given::from)
                        .orElse(given));
    }

    /** @param said everything that was said, for the question which customer it is about */
    private Named customer(Request request, Sheet sheet, String words, String said) {
        boolean nobodyNamed = sheet.about() == Sheet.About.NONE || words.isBlank();
        if (nobodyNamed && sheet.about() != Sheet.About.NEEDED) {
            return new Named(Optional.empty(), words);
        }
        if (words.isBlank()) {
            throw UserError.worded("customer.missing", "worksheet.customer-missing", sheet.id())
                    .asking("/sheet " + sheet.id() + " {} " + said);
        }
        List<Customers.Mention> mentions = customers.mentions(request, words);
        if (mentions.isEmpty() && !request.explicit() && sheet.about() == Sheet.About.OPTIONAL) {
            return new Named(Optional.empty(), words);
        }
        Customers.Mention mention = mentions.isEmpty() ? customers.mention(request, words) : mentions.getFirst();
        String rest = (words.substring(0, mention.start()) + " " + words.substring(mention.end())).strip();
        return new Named(Optional.of(mention.customer()), rest.replaceAll("^[的,，\\s]+|[,，\\s]+$", ""));
    }

    private static SheetWords words(Sheet sheet) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        sheet.fields().forEach(field -> names.put(field.name(), field.names()));
        if (sheet.fields().stream().anyMatch(Field::evidence)) {
            Proof.NAMES.forEach(names::putIfAbsent);
        }
        Predicate<Field> free = field -> field.list() || field.type() == ValueType.TEXT;
        var freeText = sheet.fields().stream().filter(free).map(Field::name).collect(Collectors.toSet());
        freeText.addAll(Proof.NAMES.keySet());
        return new SheetWords(names, freeText);
    }

    private static UserError unknown(Sheet sheet, String name, SheetFigures figures) {
        List<String> labels = sheet.fields().stream().map(figures::label).toList();
        List<String> near = Suggestions.near(
                name,
                sheet.fields().stream().flatMap(field -> field.names().stream()).toList());
        String offered = (near.isEmpty() ? labels.stream().limit(MOST_NAMES).toList() : near)
                .stream().collect(Collectors.joining(figures.texts().text("worksheet.list-comma")));
        return UserError.of("worksheet.unknown-field", name, sheet.title().in(figures.texts()), offered);
    }
}
