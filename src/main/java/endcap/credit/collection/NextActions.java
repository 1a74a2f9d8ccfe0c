package endcap.credit.collection;

import endcap.chat.Notice;
import endcap.chat.Notices;
import endcap.credit.AccountRights;
import endcap.customer.Customers;
import endcap.people.Act;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tells who wrote it down, once, on the day the next step of a collection is due. */
final class NextActions {
    private static final int AT_ONCE = 200;

    private final CollectionStore store;
    private final Customers customers;
    private final AccountRights rights;
    private final Notices notices;
    private final Clock clock;

    NextActions(CollectionStore store, Customers customers, AccountRights rights, Notices notices, Clock clock) {
        this.store = store;
        this.customers = customers;
        this.rights = rights;
        this.notices = notices;
        this.clock = clock;
    }

    /** Leaves what is due by now; to be called at any time, as often as one likes. */
    void tell() {
        LocalDate today = LocalDate.now(clock);
        List<LogEntry> due = store.nextDue(today, AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(this::tell);
            due = due.size() < AT_ONCE ? List.of() : store.nextDue(today, AT_ONCE);
        }
    }

    private void tell(LogEntry entry) {
        // Somebody else may have the account by now, and whoever was there again since has gone on from there.
        boolean wentOn = store.log(entry.accountCode(), 1).stream()
                .anyMatch(newest -> newest.id() != entry.id() && newest.date().isAfter(entry.date()));
        if (!wentOn && rights.may(entry.personId(), Act.SEE_CREDIT, entry.customerCode())) {
            notices.leave(entry.personId(), notice(entry), clock.instant());
        }
        store.told(entry.id(), clock.instant());
    }

    private Notice notice(LogEntry entry) {
        String customer = customers.customer(entry.customerCode()).name();
        return new Notice(
                "collection:" + entry.reference(),
                "collection.next-due",
                List.of(
                        customer,
                        entry.next().map(LogEntry.NextAction::what).orElse(""),
                        entry.reference(),
                        entry.date().toString()),
                "collection.choice.collect",
                "/credit collect " + entry.customerCode());
    }
}
