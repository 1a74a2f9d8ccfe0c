package endcap.worksheet;

import endcap.chat.Request;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.people.Act;
import endcap.people.AuditLog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Fills a sheet in with what is known, works it out, and sees to who may look at it. */
final class WorksheetDesk {
    private final WorksheetStore store;
    private final SheetRights rights;
    private final FilledFrom filledFrom;
    private final UnaryOperator<String> currencyOf;
    private final AuditLog audit;

    /** @param currencyOf the currency of a customer, by code; of nobody for a blank one */
    WorksheetDesk(
            WorksheetStore store,
            SheetRights rights,
            FilledFrom filledFrom,
            UnaryOperator<String> currencyOf,
            AuditLog audit) {
        this.store = store;
        this.rights = rights;
        this.filledFrom = filledFrom;
        this.currencyOf = currencyOf;
        this.audit = audit;
    }

    /** How figures of that customer are shown. */
    SheetFigures figures(Request request, Optional<Customer> customer) {
        return new SheetFigures(
                request.texts(), currencyOf.apply(customer.map(Customer::code).orElse("")));
    }

    /**
     * Lets through who may see it.
     *
     * @throws UserError {@code not-allowed}
     */
    void refuseUnlessMaySee(Request request, Filling filling) {
        if (filling.sheet().aboutCredit()
                && !filling.customer()
                        .map(customer -> rights.may(request.user(), Act.SEE_CREDIT, customer.code()))
                        .orElse(true)) {
            throw UserError.of("not-allowed", request.text("worksheet.who-may"));
        }
    }

    /** Whether the person may keep an entry of it; of what is about no customer, everybody their own. */
    boolean mayKeep(User user, Filling filling) {
        Act act = filling.sheet().aboutCredit() ? Act.SEE_CREDIT : Act.LOG;
        return filling.customer()
                .map(customer -> rights.may(user, act, customer.code()))
                .orElse(true);
    }

    /** What was kept of it before, apart from that draft. */
    History history(User user, Filling filling, long exceptDraft) {
        return History.of(store, filling.sheet(), filling.customer(), user.id(), exceptDraft);
    }

    /** With what was kept, what the data say and what the definition says, in this order, where nothing was said. */
    Filling filled(Request request, Filling said, History before) {
        Filling filling = said.sheet().isForm() ? said.under(before.folded()) : said;
        Map<String, Given> more = new HashMap<>();
        for (Field field : filling.sheet().fields()) {
            if (!filling.given().containsKey(field.name())) {
                fromData(request, filling, field)
                        .map(value -> new Given(value, Given.Origin.DATA, Optional.empty()))
                        .or(() ->
                                field.fallback().map(value -> new Given(value, Given.Origin.DEFAULT, Optional.empty())))
                        .ifPresent(given -> more.put(field.name(), given));
            }
        }
        return filling.under(more);
    }

    private Optional<String> fromData(Request request, Filling filling, Field field) {
        if (field.filledFrom().isEmpty() || filling.customer().isEmpty()) {
            return Optional.empty();
        }
        String source = field.filledFrom().get();
        String code = filling.customer().get().code();
        boolean allowed = !filledFrom.aboutCredit(source) || rights.may(request.user(), Act.SEE_CREDIT, code);
        return allowed
                ? filledFrom.value(source, code, request.today()).filter(value -> fits(field, value))
                : Optional.empty();
    }

    /** What the data say may lie outside of what makes sense here: then the person is asked. */
    private static boolean fits(Field field, String value) {
        if (!field.type().isFigure()) {
            return field.options().isEmpty() || field.option(value).isPresent();
        }
        BigDecimal figure = new BigDecimal(value);
        return figure.compareTo(field.least().orElse(BigDecimal.ZERO)) >= 0
                && field.most().filter(most -> figure.compareTo(most) > 0).isEmpty();
    }

    /** Worked out with everything that is said about it. */
    Worked worked(Request request, Filling filling, LocalDate date, History before) {
        SheetFigures figures = figures(request, filling.customer());
        return new Worked(
                filling, date, Calculation.of(filling.sheet(), filling.values(), date, figures), before, figures);
    }

    /** Writes down that the person was shown figures on credit, if these are. */
    void recordLook(User user, Filling filling) {
        boolean credit = filling.sheet().aboutCredit()
                || filling.sheet().fields().stream()
                        .filter(field -> field.filledFrom()
                                .filter(filledFrom::aboutCredit)
                                .isPresent())
                        .map(field -> filling.given().get(field.name()))
                        .anyMatch(given -> given != null && given.origin() == Given.Origin.DATA);
        filling.customer()
                .filter(customer -> credit)
                .ifPresent(customer -> audit.record(
                        user, "worksheet.look", customer.code(), filling.sheet().id()));
    }

    /** Writes down a write. */
    void recordWrite(User user, String act, Filling filling, String detail) {
        audit.record(
                user,
                act,
                filling.customer().map(Customer::code).orElse("-"),
                filling.sheet().id() + ", " + detail);
    }
}
