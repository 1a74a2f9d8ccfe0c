package endcap.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Every account with something open, one after another. Reads some hundreds of accounts at a time, so it needs no more
 * memory for many, and takes as long as there are customers and open documents: nothing to do while somebody waits.
 */
public final class AllAccounts {
    private static final int AT_A_TIME = 500;

    private final AllAccountsStore store;
    private final CreditLedger ledger;

    AllAccounts(AllAccountsStore store, CreditLedger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /** Hands over each of them, as {@link CreditLedger#position} would have it, by their codes. */
    public void forEachWithSomethingOpen(LocalDate today, Consumer<CreditPosition> each) {
        String after = "";
        while (true) {
            AllAccountsStore.Page page = store.page(after, AT_A_TIME);
            if (page.last().isEmpty()) {
                return;
            }
            List<String> open = page.withSomethingOpen();
            open.forEach(code -> each.accept(ledger.position(code, today)));
            after = page.last().get();
        }
    }
}
