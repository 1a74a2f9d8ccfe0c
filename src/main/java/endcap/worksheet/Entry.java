package endcap.worksheet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was kept of one filling-in.
 *
 * @param customerCode empty when it was about no customer
 * @param date the day it was for
 * @param draftId the draft it was; no draft is kept twice
 * @param values by field
 * @param results by name, as they were worked out then
 */
record Entry(
        String sheet,
        Optional<String> customerCode,
        String personId,
        LocalDate date,
        long draftId,
        Map<String, Given> values,
        Map<String, String> results) {
    Entry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }
}
