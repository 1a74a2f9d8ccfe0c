package endcap.credit.collection;

import java.time.LocalDate;

/**
 * The next step of a collection, as somebody wrote it down, that nobody has gone beyond.
 *
 * @param customerCode whom it was written down about
 */
public record NextCollection(String customerCode, String what, LocalDate due) {}
