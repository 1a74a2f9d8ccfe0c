package endcap.credit.promise;

import endcap.chat.Notice;
import endcap.chat.Notices;
import endcap.chat.Texts;
import endcap.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells who wrote a promise down, and who owns the account, what is due and what became of it. What is to be told follows
 * from the promises alone, and a notice comes once: to run it again tells nobody twice and forgets nobody.
 */
final class PromiseReminders {
    /** What became known longer ago is no news; what fell due long before was settled when it was first heard of. */
    private static final int NEWS_DAYS = 7;

    private static final int LONG_DUE_DAYS = 31;

    private final PromiseStore store;
    private final PromiseAccounts accounts;
    private final Notices notices;
    private final Clock clock;

    PromiseReminders(PromiseStore store, PromiseAccounts accounts, Notices notices, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
    }

    /** Leaves every notice that is due today and was not left before. */
    void leave() {
        leave(promise -> true);
    }

    /** Tells who wrote a promise down what has just become of it; all else waits for {@link #leave}. */
    void leaveNews() {
        leave(promise -> promise.settled() && promise.recordedBy().isPresent());
    }

    private void leave(Predicate<Promise> which) {
        LocalDate today = LocalDate.now(clock);
        store.toTellOf(today, today.plusDays(1), today.minusDays(NEWS_DAYS), today.minusDays(LONG_DUE_DAYS)).stream()
                .filter(which)
                .forEach(promise -> what(promise, today).ifPresent(what -> tell(promise, what)));
    }

    /** The last part of the sentence's key, and of the notice's. */
    private static Optional<String> what(Promise promise, LocalDate today) {
        return switch (promise.state()) {
            case OPEN -> Optional.of(promise.due().equals(today) ? "due-today" : "due-tomorrow");
            case KEPT -> Optional.of("kept");
            case PARTLY, BROKEN ->
                Optional.of(
                        promise.paidOn().isPresent()
                                ? "paid-late"
                                : promise.state().word());
            case MOVED, WITHDRAWN -> Optional.empty();
        };
    }

    private void tell(Promise promise, String what) {
        boolean toChase = what.equals("broken") || what.equals("partly");
        for (Person person : told(promise, what)) {
            Texts texts = Texts.of(person.language());
            PromiseCards cards = new PromiseCards(texts, accounts, LocalDate.now(clock));
            String customer = accounts.customer(promise.customerCode()).name();
            notices.leave(
                    person.id(),
                    new Notice(
                            "promise:" + promise.reference() + ":" + promise.due() + ":" + what,
                            "credit.promise.notice." + what,
                            List.of(
                                    customer,
                                    promise.givenBy().orElse(customer),
                                    cards.money(promise.customerCode(), promise.amountFen()),
                                    promise.due().toString(),
                                    cards.money(promise.customerCode(), promise.receivedFen()),
                                    promise.reference()),
                            toChase ? "credit.promise.choice.chase" : "credit.promise.choice.check",
                            toChase ? texts.text("credit.promise.says.chase") : "/credit " + promise.customerCode()),
                    clock.instant());
        }
    }

    /** Good news is for who wrote it down; what has to be done is for the account's owner too. */
    private List<Person> told(Promise promise, String what) {
        List<Person> concerned = accounts.rights().concerned(promise.customerCode(), promise.recordedBy());
        boolean goodNews = what.equals("kept") || what.equals("paid-late");
        return goodNews && promise.recordedBy().isPresent()
                ? concerned.stream()
                        .filter(person ->
                                person.id().equals(promise.recordedBy().get()))
                        .toList()
                : concerned;
    }
}
