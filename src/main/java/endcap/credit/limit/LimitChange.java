package endcap.credit.limit;

import java.time.Instant;
import java.util.Optional;

/**
 * One figure as it was set.
 *
 * @param act {@code set}, {@code undo} or {@code import}: a file brought its own value
 * @param before as stored ({@link GrantField}); empty for none
 * @param after as stored; empty for none
 * @param personId who set it; of what an import replaced, who had set that before, blank when that was an import too
 */
record LimitChange(
        String customerCode,
        GrantField field,
        String act,
        Optional<String> before,
        Optional<String> after,
        String reason,
        String personId,
        Instant at) {}
