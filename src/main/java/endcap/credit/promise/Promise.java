package endcap.credit.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A payment a customer promised.
 *
 * @param amountFen in the currency of the customer's credit account
 * @param due the last day the money may come
 * @param givenOn the day it was given; empty when a file did not say
 * @param recordedBy the id of who wrote it down; empty when it came in a file
 * @param recordedAt when that was
 * @param receivedFen what has come of it, on time or late
 * @param settledOn the day its state was last found out
 * @param paidOn the day all of it had come
 * @param movedTo the day the customer put in place of {@code due}
 */
record Promise(
        long id,
        String customerCode,
        long amountFen,
        LocalDate due,
        Optional<String> givenBy,
        Optional<LocalDate> givenOn,
        PromiseState state,
        Optional<String> recordedBy,
        Optional<Instant> recordedAt,
        long receivedFen,
        Optional<LocalDate> settledOn,
        Optional<LocalDate> paidOn,
        Optional<LocalDate> movedTo) {
    private static final Pattern REFERENCE = Pattern.compile("[pP](\\d{1,18})");

    /** How long before its day money counts when nobody knows since when it was promised. */
    private static final int DAYS_BEFORE = 30;

    /** What people call it by: {@code P7}. */
    String reference() {
        return "P" + id;
    }

    /** The first day whose money counts for it. */
    LocalDate countsFrom() {
        return givenOn.orElse(due.minusDays(DAYS_BEFORE));
    }

    /** Whether it is known what became of it. */
    boolean settled() {
        return state != PromiseState.OPEN;
    }

    /** The id a reference names; empty when it is none. */
    static Optional<Long> id(String reference) {
        Matcher matcher = REFERENCE.matcher(reference.strip());
        return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }
}
