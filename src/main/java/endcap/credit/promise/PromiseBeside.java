package endcap.credit.promise;

import endcap.chat.Card;
import endcap.chat.Request;
import endcap.credit.Assessment;
import endcap.credit.BesideVerdict;
import endcap.credit.Figures;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says beside a verdict how the account kept its promises, and what it has promised. */
final class PromiseBeside implements BesideVerdict {
    private static final int MONTHS_BACK = 12;
    private static final int MOST_NAMED = 3;
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final PromiseStore store;
    private final PromiseAccounts accounts;

    PromiseBeside(PromiseStore store, PromiseAccounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    @Override
    public List<Card> cards(Request request, Assessment assessed) {
        LocalDate today = assessed.asOf();
        List<Promise> known = store.ofAccount(assessed.position().account().code(), today.minusMonths(MONTHS_BACK));
        Optional<String> rate = new PromiseCards(request.texts(), accounts, today).rate(known);
        Optional<String> open = open(request, assessed, known);
        List<String> parts = Stream.of(rate, open).flatMap(Optional::stream).toList();
        return parts.isEmpty()
                ? List.of()
                : List.of(new Card.Text(request.text(
                        "credit.promise.beside", String.join(request.text("credit.promise.beside.separator"), parts))));
    }

    private static Optional<String> open(Request request, Assessment assessed, List<Promise> known) {
        List<Promise> open = known.stream()
                .filter(promise -> promise.state() == PromiseState.OPEN)
                .filter(promise -> !promise.due().isBefore(assessed.asOf()))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Figures figures = new Figures(assessed.currency());
        String named = open.stream()
                .limit(MOST_NAMED)
                .map(promise -> request.text(
                        promise.givenBy().isPresent() ? "credit.promise.beside.one" : "credit.promise.beside.unnamed",
                        figures.money(promise.amountFen()),
                        MONTH_AND_DAY.format(promise.due()),
                        promise.givenBy().orElse("")))
                .collect(Collectors.joining(request.text("credit.list.separator")));
        return Optional.of(
                open.size() <= MOST_NAMED
                        ? request.text("credit.promise.beside.open", named)
                        : request.text("credit.promise.beside.open-more", named, open.size()));
    }
}
