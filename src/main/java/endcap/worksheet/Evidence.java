package endcap.worksheet;

import java.time.LocalDate;

/**
 * Where something is known from.
 *
 * @param source as the person named it
 * @param channel the {@link Channel#value} it is of
 * @param on the day it was found out
 */
record Evidence(String source, String channel, LocalDate on, Reliability reliability) {}
