package endcap.visit;

import endcap.chat.Card;
import endcap.chat.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a rep gets back for logging: promises that fall due, and whatever other features have to say. */
final class VisitReturns {
    private static final Logger LOG = LoggerFactory.getLogger(VisitReturns.class);

    private final PromisesDue promisesDue;
    private final List<AfterVisit> others;

    VisitReturns(PromisesDue promisesDue, List<AfterVisit> others) {
        this.promisesDue = promisesDue;
        this.others = List.copyOf(others);
    }

    /** For each customer visited, in order; a part that fails is left out, because the visit is already on record. */
    List<Card> about(Request request, List<Visit> visits) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        visits.forEach(visit -> words.computeIfAbsent(visit.customerCode(), code -> new ArrayList<>())
                .addAll(troubles(visit.record())));
        List<Card> cards = new ArrayList<>();
        words.forEach((customer, said) -> {
            cards.addAll(one(request, customer, said, promisesDue));
            others.forEach(other -> cards.addAll(one(request, customer, said, other)));
        });
        return cards;
    }

    private static List<Card> one(Request request, String customer, List<String> said, AfterVisit part) {
        try {
            return part.about(request, customer, said);
        } catch (RuntimeException fault) {
            LOG.warn("nothing given back for a visit to {}", customer, fault);
            return List.of();
        }
    }

    private static List<String> troubles(VisitRecord record) {
        List<String> troubles = new ArrayList<>();
        if (record.complaint() != null) {
            troubles.add(record.complaint().text());
        }
        record.help().forEach(help -> troubles.add(help.what()));
        return troubles;
    }
}
