package endcap.credit.limit;

import endcap.chat.Notice;
import endcap.chat.Notices;
import endcap.chat.Texts;
import endcap.chat.User;
import endcap.credit.CreditLedger;
import endcap.customer.Customers;
import endcap.draft.Draft;
import endcap.people.Access;
import endcap.people.Act;
import endcap.people.People;
import endcap.people.Person;
import endcap.people.Role;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Tells who looks after an account what finance set for it, and finance what an import put in its place. */
final class LimitNews {
    private final Customers customers;
    private final Function<String, Set<String>> owners;
    private final CreditLedger ledger;
    private final People people;
    private final Access access;
    private final Notices notices;
    private final Clock clock;

    LimitNews(
            Customers customers,
            Function<String, Set<String>> owners,
            CreditLedger ledger,
            People people,
            Access access,
            Notices notices,
            Clock clock) {
        this.customers = customers;
        this.owners = owners;
        this.ledger = ledger;
        this.people = people;
        this.access = access;
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells the account's reps and their supervisors, each in their own language, once. */
    void set(User who, Draft draft, LimitWish wish, boolean undone) {
        Set<String> owners = this.owners.apply(wish.customerCode());
        for (Person person : people.all()) {
            boolean inCharge = person.role() == Role.REP || person.role() == Role.SUPERVISOR;
            if (inCharge && access.may(person, Act.SEE_CREDIT, owners)) {
                notices.leave(
                        person.id(),
                        notice(words(person, wish.customerCode()), who, draft, wish, undone),
                        clock.instant());
            }
        }
    }

    private Notice notice(LimitWords words, User who, Draft draft, LimitWish wish, boolean undone) {
        return new Notice(
                (undone ? "credit-undo:" : "credit-set:") + draft.reference(),
                undone ? "limit.notice.undone" : "limit.notice.set",
                List.of(
                        who.name(),
                        customers.customer(wish.customerCode()).name(),
                        undone
                                ? words.summary(wish.after(), wish.before())
                                : words.summary(wish.before(), wish.after()),
                        wish.reason()),
                "limit.set.look",
                "/credit " + wish.customerCode());
    }

    /** Tells who had set a figure that a customers file has brought another value of it. */
    void replaced(LimitChange change) {
        people.byId(change.personId()).ifPresent(person -> {
            LimitWords words = words(person, change.customerCode());
            notices.leave(
                    person.id(),
                    new Notice(
                            "credit-replaced:" + change.customerCode() + ":"
                                    + change.field().stored() + ":" + clock.instant(),
                            "limit.notice.replaced",
                            List.of(
                                    customers.customer(change.customerCode()).name(),
                                    words.name(change.field()),
                                    words.value(change.field(), change.before()),
                                    words.value(change.field(), change.after())),
                            "limit.set.history",
                            "/credit changes " + change.customerCode()),
                    clock.instant());
        });
    }

    private LimitWords words(Person person, String customerCode) {
        return new LimitWords(Texts.of(person.language()), currency(customerCode));
    }

    private String currency(String customerCode) {
        return ledger.account(customerCode).currency();
    }
}
