package endcap.credit.promise;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.AskedOrder;
import endcap.language.Amount;
import endcap.language.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lets through what can be a promise, and asks once for what is missing. */
final class PromiseCheck {
    private PromiseCheck() {}

    /**
     * The promise, with everything it needs.
     *
     * @param currency of the customer's credit account
     * @throws UserError {@code promise.missing} when its amount or day was not said, with the sentence that the answer
     *     completes; {@code amount.invalid} and {@code date.invalid} when they cannot be
     */
    static NewPromise complete(Request request, SaidPromise said, String currency) {
        Optional<Long> fen = said.amount().map(found -> fen(found, currency));
        said.due().ifPresent(due -> refusePast(due, request.today()));
        if (fen.isEmpty() || said.due().isEmpty()) {
            throw missing(request, said);
        }
        return new NewPromise(
                said.customer().code(),
                fen.get(),
                said.due().get(),
                said.givenBy(),
                said.givenOn().orElse(request.today()));
    }

    /**
     * In fen of that currency.
     *
     * @throws UserError {@code amount.invalid} for nothing, a minus, too fine, too large, another currency
     */
    static long fen(Found<Amount> found, String currency) {
        Amount amount = found.value();
        amount.flaw().ifPresent(flaw -> {
            throw AskedOrder.refused(
                    switch (flaw) {
                        case NEGATIVE -> "error.promise.amount-negative";
                        case TOO_FINE -> "error.credit.amount-too-fine";
                        case TOO_LARGE -> "error.promise.amount-too-large";
                    },
                    found.words());
        });
        if (amount.value().signum() == 0) {
            throw AskedOrder.refused("error.promise.amount-zero", found.words());
        }
        amount.currency()
                .map(named -> named.getCurrencyCode())
                .filter(named -> !named.equals(currency))
                .ifPresent(named -> {
                    throw AskedOrder.refused("error.credit.amount-currency", found.words(), named, currency);
                });
        return amount.fen();
    }

    /** @throws UserError {@code date.invalid} for a day behind us */
    static void refusePast(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw UserError.worded("date.invalid", "error.promise.day-past", due, today);
        }
    }

    private static UserError missing(Request request, SaidPromise said) {
        String key = said.amount().isPresent() ? "day" : said.due().isPresent() ? "amount" : "both";
        String name = said.customer().name();
        List<String> known = List.of(
                said.customer().code(),
                said.givenBy().orElse(""),
                said.amount().map(Found::words).orElse(""),
                said.due().map(LocalDate::toString).orElse(""));
        String again =
                String.join(" ", known.stream().filter(word -> !word.isBlank()).toList());
        return UserError.worded("promise.missing", "error.promise.missing-" + key, name)
                .asking("/promise " + again.replace("{}", "") + " {}");
    }
}
