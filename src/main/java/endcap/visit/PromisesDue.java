package endcap.visit;

import endcap.chat.Card;
import endcap.chat.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The promises of earlier visits to a customer that fall due these days, both sides'. */
final class PromisesDue implements AfterVisit {
    private static final int DAYS_BACK = 14;
    private static final int DAYS_AHEAD = 7;
    private static final int MOST = 5;
    private static final int VISITS_BACK = 20;

    private final VisitStore store;

    PromisesDue(VisitStore store) {
        this.store = store;
    }

    @Override
    public List<Card> about(Request request, String customerCode, List<String> words) {
        LocalDate today = request.today();
        List<String> due = new ArrayList<>();
        // Today's own promises are on the card above.
        VisitStore.Query earlier = new VisitStore.Query(
                VisitStatus.CONFIRMED, Set.of(customerCode), Optional.empty(), LocalDate.EPOCH, today.minusDays(1));
        store.list(earlier, visit -> true, VISITS_BACK)
                .forEach(visit -> visit.record().promises().stream()
                        .filter(promise -> promise.due() != null
                                && !promise.due().isBefore(today.minusDays(DAYS_BACK))
                                && !promise.due().isAfter(today.plusDays(DAYS_AHEAD)))
                        .map(promise -> VisitFacts.promise(request, promise))
                        .forEach(due::add));
        if (due.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Card.Heading(request.text("visit.promises-due")),
                new Card.Steps(due.stream().distinct().limit(MOST).toList()));
    }
}
