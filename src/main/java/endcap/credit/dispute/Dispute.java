package endcap.credit.dispute;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a document that the customer does not accept.
 *
 * @param customerCode whose document it is
 * @param amountFen in the currency of the document, more than 0
 * @param words what was said, as it was said
 * @param recordedBy the id of who wrote it down
 * @param decidedBy the id of who decided last; empty while it is open, and when the books decided
 * @param outcome {@code credited}, {@code paid}, {@code withdrawn} or {@code settled}; empty until it is closed
 * @param note why it was rejected
 */
record Dispute(
        long id,
        String documentNo,
        String customerCode,
        long amountFen,
        DisputeReason reason,
        String words,
        DisputeState state,
        String recordedBy,
        Instant recordedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> outcome,
        Optional<String> note) {
    private static final Pattern REFERENCE = Pattern.compile("[dD](\\d{1,18})");

    /** What people call it by: {@code D3}. */
    String reference() {
        return "D" + id;
    }

    /** Whether nothing will become of it any more. */
    boolean over() {
        return state == DisputeState.REJECTED || state == DisputeState.CLOSED;
    }

    /** The id a reference names; empty when it is none. */
    static Optional<Long> id(String reference) {
        Matcher matcher = REFERENCE.matcher(reference.strip());
        return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }
}
