package endcap.credit.promise;

import endcap.chat.User;
import endcap.credit.CreditAccount;
import endcap.credit.CreditLedger;
import endcap.credit.promise.PromiseBookStore.Found;
import endcap.credit.promise.PromiseBookStore.Sight;
import endcap.credit.promise.Settlement.Measured;
import endcap.people.AuditLog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Measures promises by the money that came, account by account, when figures have come in and at every sweep. Each account
 * is one transaction, and measuring again changes nothing: a crash between two loses nothing and counts nothing twice.
 */
final class Settling {
    private static final User PROGRAM = new User("endcap", "Endcap", Locale.ENGLISH);

    /** A little more than the year a customer's record is judged by. */
    private static final int DAYS_BACK = 400;

    private final PromiseBookStore books;
    private final CreditLedger ledger;
    private final int graceDays;
    private final AuditLog audit;
    private final Clock clock;

    Settling(PromiseBookStore books, CreditLedger ledger, int graceDays, AuditLog audit, Clock clock) {
        this.books = books;
        this.ledger = ledger;
        this.graceDays = graceDays;
        this.audit = audit;
        this.clock = clock;
    }

    /** Measures every promise that is not paid yet. */
    void all() {
        books.customersToMeasure(since()).stream()
                .map(ledger::account)
                .distinct()
                .forEach(this::measure);
    }

    /** Looks at the account of that customer, so that what comes from now on is seen by what was there. */
    void look(String customerCode) {
        measure(ledger.account(customerCode));
    }

    private void measure(CreditAccount account) {
        LocalDate today = LocalDate.now(clock);
        List<Measured> changed = books.measure(
                account.code(), account.currency(), since(), today, sight -> find(sight, today, clock.instant()));
        changed.stream().filter(Measured::news).forEach(this::record);
    }

    private Found find(Sight sight, LocalDate today, Instant now) {
        // Without a file of invoices there is nothing to measure by, and nothing to remember.
        List<Money> money = sight.asOf()
                .map(asOf -> MoneyIn.since(sight.before(), asOf, sight.now(), sight.money(), now))
                .orElse(sight.money());
        return new Found(money, Settlement.of(sight.promises(), money, sight.asOf(), today, graceDays));
    }

    private void record(Measured measured) {
        Promise promise = measured.promise();
        audit.record(
                PROGRAM,
                "promise.settle",
                promise.reference(),
                promise.state().word() + " -> " + measured.state().word() + ", "
                        + PromiseData.money(measured.receivedFen()) + " of "
                        + PromiseData.money(promise.amountFen()) + " received");
    }

    private LocalDate since() {
        return LocalDate.now(clock).minusDays(DAYS_BACK);
    }
}
