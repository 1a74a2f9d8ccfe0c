package endcap.visit;

import java.time.Instant;

/**
 * A visit somebody wrote down and has not said yes to.
 *
 * @param reference what people call it by: {@code V12}
 */
public record WaitingVisit(String reference, String customerCode, Instant draftedAt) {}
