package endcap.customer;

import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.chat.UserError;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person is told whose words name no customer, or several: always with a way on. */
final class Refusals {
    private static final int MOST_BUTTONS = 5;
    private static final int MOST_LOOKED_AT = 40;

    private record Option(Customer customer, Optional<LocalDate> lastVisit) {}

    private final Function<String, Optional<LocalDate>> lastVisit;

    /** @param lastVisit the day a customer, by code, was last visited */
    Refusals(Function<String, Optional<LocalDate>> lastVisit) {
        this.lastVisit = lastVisit;
    }

    /** The words fit several: a button for each of the five visited most recently. */
    UserError ambiguous(Request request, Found found) {
        return UserError.of("customer.ambiguous", found.span().asSaid())
                .offering(buttons(request, found.span(), found.fits()))
                .asking(Sentences.with(request, found.span(), "{}"));
    }

    /** The words fit none this person may see, whether or not there is one. */
    UserError unknown(Request request, Span name, List<Customer> near) {
        return UserError.of("customer.unknown", name.asSaid())
                .offering(buttons(request, name, near))
                .asking(Sentences.with(request, name, "{}"));
    }

    /** There are no words for a customer. */
    UserError missing(Request request, String words) {
        return UserError.of("customer.missing").asking(Sentences.before(request, words, "{}"));
    }

    private List<Choice> buttons(Request request, Span name, List<Customer> customers) {
        return customers.stream()
                .limit(MOST_LOOKED_AT)
                .map(customer -> new Option(customer, lastVisit.apply(customer.code())))
                .sorted(Comparator.comparing(
                                (Option option) -> option.lastVisit().orElse(LocalDate.MIN))
                        .reversed())
                .limit(MOST_BUTTONS)
                .map(option -> new Choice(
                        label(option),
                        Sentences.with(request, name, option.customer().code())))
                .toList();
    }

    private static String label(Option option) {
        return Stream.of(
                        Optional.of(option.customer().name()),
                        Optional.ofNullable(option.customer().city()),
                        option.lastVisit().map(LocalDate::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
