package endcap.worksheet;

import endcap.customer.Customer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was kept of a sheet before, newest first: for a customer, or, of a sheet about none, by the person.
 *
 * @param entries without the one that is just being looked at
 */
record History(List<Entry> entries) {
    /** A year of weekly entries is more than anybody compares with. */
    private static final int MOST = 60;

    History {
        entries = List.copyOf(entries);
    }

    /** What that store holds, apart from what was kept of that draft. */
    static History of(
            WorksheetStore store, Sheet sheet, Optional<Customer> customer, String personId, long exceptDraft) {
        List<Entry> all = customer.map(one -> store.ofCustomer(sheet.id(), one.code(), MOST))
                .orElseGet(() -> store.ofPerson(sheet.id(), personId, MOST));
        return new History(
                all.stream().filter(entry -> entry.draftId() != exceptDraft).toList());
    }

    /** The newest. */
    Optional<Entry> last() {
        return entries.stream().findFirst();
    }

    /** Everything that was said of a form, the newer over the older. */
    Map<String, Given> folded() {
        Map<String, Given> folded = new LinkedHashMap<>();
        entries.reversed().forEach(entry -> folded.putAll(entry.values()));
        return folded;
    }
}
