package endcap.credit.release;

import java.time.Instant;

/**
 * Who asked for a release, when and why.
 *
 * @param by the person's id
 * @param expiresAt from then on nobody decides any more
 */
record Asked(String by, Instant at, Instant expiresAt, String reason) {}
