package endcap.visit;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A visit in the store.
 *
 * @param personId whose visit it is
 * @param said the words it was read from
 * @param batch ties together the visits of one message
 * @param edits how often it was changed: whoever changes it says which state they saw
 */
record Visit(
        long id,
        String personId,
        String customerCode,
        VisitStatus status,
        String said,
        VisitRecord record,
        String batch,
        int edits,
        Instant draftedAt,
        Optional<Instant> confirmedAt) {
    private static final Pattern REFERENCE = Pattern.compile("[vVｖＶ]([0-9]{1,15})");

    /** The id people and buttons use: {@code V12}. */
    String reference() {
        return "V" + id;
    }

    /** The id in a reference such as {@code V12}; empty when it is none. */
    static Optional<Long> id(String reference) {
        Matcher matcher = REFERENCE.matcher(reference.strip());
        return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }
}
