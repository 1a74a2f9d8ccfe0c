package endcap.credit.collection;

import endcap.credit.collection.LogEntry.NextAction;
import endcap.credit.collection.LogEntry.Promised;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a sentence says about a talk on a debt.
 *
 * @param date the day it was, when one was said
 * @param said all of the words up to the next step, understood or not
 */
record LogWords(
        Optional<LocalDate> date,
        Optional<Occasion> occasion,
        Optional<Means> means,
        Optional<Step> step,
        String said,
        Optional<Promised> promise,
        Optional<NextAction> next) {
    boolean sayNothing() {
        return said.isBlank() && next.isEmpty();
    }
}
