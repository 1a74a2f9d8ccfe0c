package endcap.credit.watch;

import endcap.credit.AllAccounts;
import endcap.credit.CreditPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes the figures of every account with something open: once a week, and again when new ones have come in. */
final class WeeklyFigures {
    private static final int AT_A_TIME = 500;
    private static final int WEEKS_KEPT = 9;
    private static final int MOST_WHILE_WAITED_FOR = 2_000;

    private final AllAccounts accounts;
    private final CreditPolicy policy;
    private final WatchStore store;
    private final Clock clock;

    WeeklyFigures(AllAccounts accounts, CreditPolicy policy, WatchStore store, Clock clock) {
        this.accounts = accounts;
        this.policy = policy;
        this.store = store;
        this.clock = clock;
    }

    /** Takes them while somebody waits: when there are none of this week, or few enough that have moved. */
    void takeForAnswer() {
        if (taken().filter(taken -> !taken.moved() || taken.accounts() > MOST_WHILE_WAITED_FOR)
                .isEmpty()) {
            take();
        }
    }

    /** Takes them with nobody waiting: when there are none of this week, or they have moved. */
    void takeIfMoved() {
        if (taken().filter(taken -> !taken.moved()).isEmpty()) {
            take();
        }
    }

    /** Remembers that rows have come in which change them. */
    void moved() {
        store.moved(week());
    }

    private Optional<WatchStore.Taken> taken() {
        return store.taken(week());
    }

    private String week() {
        return WeekName.of(LocalDate.now(clock));
    }

    /** Takes them now. Written in small transactions, so that nobody waits behind them. */
    private void take() {
        LocalDate today = LocalDate.now(clock);
        Instant at = clock.instant();
        String week = week();
        List<AccountWeek> waiting = new ArrayList<>();
        AtomicInteger accountsFound = new AtomicInteger();
        accounts.forEachWithSomethingOpen(today, position -> {
            waiting.add(AccountWeek.of(position, today, policy));
            accountsFound.incrementAndGet();
            if (waiting.size() == AT_A_TIME) {
                store.keep(week, waiting, at);
                waiting.clear();
            }
        });
        if (!waiting.isEmpty()) {
            store.keep(week, waiting, at);
        }
        store.done(week, accountsFound.get(), at, WEEKS_KEPT);
    }
}
