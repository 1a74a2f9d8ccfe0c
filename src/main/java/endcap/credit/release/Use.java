package endcap.credit.release;

import java.time.Instant;

/**
 * An order placed on a release.
 *
 * @param number the first is 1
 * @param personId who placed it
 */
record Use(long releaseId, int number, String personId, long fen, Instant at) {}
