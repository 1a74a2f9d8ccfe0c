package endcap.visit;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.DateReader;
import endcap.language.Lean;
import endcap.language.Period;
import endcap.product.ProductRef;
import endcap.visit.VisitRecord.ShelfCheck;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code 改 字段=值} makes of a visit. A value is read by the same readers as a whole message, behind the words that
 * lead up to it; a blank value empties the field.
 */
final class VisitChanges {
    private static final Set<String> NOTHING = Set.of("", "-", "无", "没有", "none", "空");

    private final Customers customers;
    private final VisitWords words;
    private final DateReader dates;

    VisitChanges(Customers customers, VisitWords words, DateReader dates) {
        this.customers = customers;
        this.words = words;
        this.dates = dates;
    }

    /** The visit after the change. */
    record Changed(Customer customer, VisitRecord record) {}

    /**
     * Applies one change.
     *
     * @throws UserError when there is no such field, or the value is none for it
     */
    Changed apply(Request request, Visit visit, String fieldName, String value) {
        VisitField field = VisitField.named(fieldName).orElseThrow(() -> unknown(request, fieldName));
        Customer customer = customers.customer(visit.customerCode());
        String given = value.strip();
        VisitEdit edit = new VisitEdit(visit.record());
        return switch (field) {
            case CUSTOMER -> new Changed(customers.mention(request, given).customer(), visit.record());
            case DATE -> new Changed(customer, edit.date(day(request, given)));
            case ORDER -> new Changed(customer, edit.order(money(given)));
            case PAYMENT -> new Changed(customer, edit.payment(money(given)));
            case NOTE -> new Changed(customer, edit.unrecognised(given.isEmpty() ? List.of() : List.of(given)));
            case FACINGS, OUT_OF_STOCK, PRICE, STOCK ->
                new Changed(customer, edit.shelf(shelf(request, visit, field, given)));
            default ->
                new Changed(customer, edit.words(field, NOTHING.contains(given) ? null : read(request, field, given)));
        };
    }

    private static UserError unknown(Request request, String name) {
        String valid = String.join(
                request.text("visit.words.joint"),
                VisitField.names(request.texts().chinese()));
        return UserError.of("visit.field-unknown", name, valid);
    }

    /** A day that a visit can have been on. */
    LocalDate day(Request request, String value) {
        LocalDate day = dates.whole(value, request.today(), Lean.NEAREST)
                .filter(Period::isDay)
                .map(Period::from)
                .orElseThrow(() -> UserError.worded("date.invalid", "visit.date-impossible", value));
        if (day.isAfter(request.today())) {
            throw UserError.worded("date.invalid", "visit.date-to-come", value);
        }
        return day;
    }

    /** Whether a value empties its field. */
    static boolean isNothing(String value) {
        return NOTHING.contains(value);
    }

    /** An amount of money; null for a value that empties the field. */
    static @Nullable BigDecimal money(String value) {
        if (isNothing(value)) {
            return null;
        }
        Amount amount = Amounts.whole(value)
                .orElseThrow(() -> UserError.worded("amount.invalid", "visit.amount-invalid", value));
        return MoneyReader.usable(amount, value);
    }

    private VisitRecord read(Request request, VisitField field, String value) {
        return words.readIn(request, field, value)
                .map(VisitWords.Reading::record)
                .orElseThrow(() -> unreadable(request, field, value));
    }

    private static UserError unreadable(Request request, VisitField field, String value) {
        String key = "visit.example." + field.name().toLowerCase(java.util.Locale.ROOT);
        return UserError.of("visit.value-unreadable", value, request.text(key));
    }

    /** The shelf with one figure of one product replaced; without a product in the value, of the only one there is. */
    private List<ShelfCheck> shelf(Request request, Visit visit, VisitField field, String value) {
        List<ShelfCheck> now = visit.record().shelf();
        if (NOTHING.contains(value)) {
            return now.stream().map(check -> VisitEdit.without(field, check)).toList();
        }
        List<ShelfCheck> read = readShelf(request, field, value);
        if (read.isEmpty()) {
            throw unreadable(request, field, value);
        }
        List<ShelfCheck> after = new ArrayList<>(now);
        for (ShelfCheck check : read) {
            ProductRef product = check.product().name().isEmpty() ? onlyProduct(visit) : check.product();
            merge(after, check, product);
        }
        return after;
    }

    private List<ShelfCheck> readShelf(Request request, VisitField field, String value) {
        var product = words.products(value).stream().findFirst();
        int cut = product.filter(found -> found.start() == 0)
                .map(found -> found.end())
                .orElse(0);
        String sentence = value.substring(0, cut) + " " + field.leadIn()
                + value.substring(cut).strip();
        return words.readAbout(request, sentence.strip()).shelf();
    }

    private static void merge(List<ShelfCheck> shelf, ShelfCheck check, ProductRef product) {
        for (int i = 0; i < shelf.size(); i++) {
            if (shelf.get(i).product().equals(product)) {
                shelf.set(i, shelf.get(i).and(check));
                return;
            }
        }
        shelf.add(ShelfCheck.of(product).and(check));
    }

    private static ProductRef onlyProduct(Visit visit) {
        List<ShelfCheck> shelf = visit.record().shelf();
        if (shelf.size() > 1) {
            throw UserError.of("visit.product-missing");
        }
        return shelf.isEmpty() ? new ProductRef(null, "") : shelf.getFirst().product();
    }
}
