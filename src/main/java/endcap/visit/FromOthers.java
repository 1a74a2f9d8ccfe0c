package endcap.visit;

import java.util.List;

/**
 * What other features say about visits.
 *
 * @param orderTaken said beneath a draft with an order
 * @param afterVisit said beneath a confirmed visit, in this order
 */
public record FromOthers(OrderTaken orderTaken, List<AfterVisit> afterVisit) {
    public FromOthers {
        afterVisit = List.copyOf(afterVisit);
    }
}
