package endcap.credit.dispute;

import java.util.Optional;

/**
 * An invoice that is not settled.
 *
 * @param openFen what is not paid of it
 * @param disputedFen what of it is under dispute already, decided or not
 * @param currency the document's own; empty when its account's counts
 */
record OpenDocument(String documentNo, String customerCode, long openFen, long disputedFen, Optional<String> currency) {
    /** What can still be disputed. */
    long undisputedFen() {
        return Math.max(0, openFen - disputedFen);
    }
}
