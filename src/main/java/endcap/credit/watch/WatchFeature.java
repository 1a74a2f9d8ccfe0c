package endcap.credit.watch;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Notice;
import endcap.chat.Notices;
import endcap.chat.Texts;
import endcap.credit.AllAccounts;
import endcap.credit.CreditDesk;
import endcap.credit.CreditPart;
import endcap.people.Access;
import endcap.people.AuditLog;
import endcap.people.People;
import endcap.people.Person;
import endcap.people.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** The receivables watch, asked for at any time and told of once a week. */
public final class WatchFeature implements Feature {
    private static final Set<String> SHOWING = Set.of("invoices", "orders", "customers");

    private final WatchStore store;
    private final WeeklyFigures figures;
    private final Watch watch;
    private final DueAccounts due;
    private final CreditPart part;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    /**
     * The watch over that database.
     *
     * @param clock the time in the company's zone
     */
    public WatchFeature(
            Jdbi jdbi,
            CreditDesk desk,
            AllAccounts accounts,
            WatchPolicy policy,
            People people,
            Access access,
            AuditLog audit,
            Notices notices,
            Clock clock) {
        this.store = new WatchStore(jdbi);
        this.figures = new WeeklyFigures(accounts, desk.policy(), store, clock);
        this.watch = new Watch(desk, access, store, policy);
        this.due = new DueAccounts(desk, new DueStore(jdbi));
        this.part = new WatchPart(watch, figures, people, audit);
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    /** {@code /credit watch}. */
    public CreditPart part() {
        return part;
    }

    /**
     * What these people's accounts have to pay: overdue on that day, or falling due until the other. Whoever shows it to a
     * person has made sure they may see these accounts, and writes down the look.
     */
    public List<DueMoney> due(Set<String> owners, LocalDate day, LocalDate until) {
        figures.takeForAnswer();
        return due.due(owners, week(), day, until);
    }

    /** What is overdue by more than so many days on that day; the same conditions as above. */
    public List<DueMoney> late(Set<String> owners, LocalDate day, int days) {
        figures.takeForAnswer();
        return due.late(owners, week(), day, days);
    }

    private String week() {
        return WeekName.of(LocalDate.now(clock));
    }

    /** Remembers that rows have come in which change the week's figures; the next call of {@link #weekly} takes them again. */
    public void newFigures(Set<String> kinds) {
        if (kinds.stream().anyMatch(SHOWING::contains)) {
            figures.moved();
        }
    }

    /**
     * Tells every rep and supervisor with something to act on, once a week: on Monday, or at the first call of the week. To
     * be called as often as one likes; one node's telling is enough.
     */
    public void weekly(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        String week = WeekName.of(today);
        figures.takeIfMoved();
        if (store.taken(week).filter(WatchStore.Taken::told).isPresent()) {
            return;
        }
        people.all().stream()
                .filter(person -> person.role() == Role.REP || person.role() == Role.SUPERVISOR)
                .forEach(person -> tell(person, week, today, now));
        store.tell(week, now);
    }

    private void tell(Person person, String week, LocalDate today, Instant now) {
        List<Sign> signs = watch.by(person, today).signs();
        if (signs.isEmpty()) {
            return;
        }
        WatchWords words = new WatchWords(Texts.of(person.language()));
        long accounts = signs.stream().map(Sign::customer).distinct().count();
        notices.leave(
                person.id(),
                new Notice(
                        "watch:" + week,
                        "watch.notice",
                        List.of(Long.toString(accounts), words.counts(signs)),
                        "watch.open",
                        "/credit watch"),
                now);
    }
}
