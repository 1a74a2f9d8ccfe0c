package endcap.credit.watch;

import endcap.credit.Assessment;
import endcap.credit.CreditDesk;
import endcap.credit.Order;
import endcap.people.Access;
import endcap.people.Act;
import endcap.people.Person;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings together the signs on the accounts that are a person's to see. */
final class Watch {
    /** Of one sign, over the whole company: nobody works through more in a week. */
    private static final int MOST_OF_A_SIGN = 100;

    private static final int EARLIER_WEEKS = 8;
    private static final int RATIO_DECIMALS = 4;
    private static final long HUNDREDTHS = 100;

    private final CreditDesk desk;
    private final Access access;
    private final WatchStore store;
    private final WatchPolicy policy;

    Watch(CreditDesk desk, Access access, WatchStore store, WatchPolicy policy) {
        this.desk = desk;
        this.access = access;
        this.store = store;
        this.policy = policy;
    }

    /**
     * What there is to see.
     *
     * @param accounts how many accounts were looked at for it
     */
    record Seen(List<Sign> signs, int accounts) {
        Seen {
            signs = List.copyOf(signs);
        }
    }

    /** The signs on this person's accounts, most urgent first. */
    Seen by(Person person, LocalDate today) {
        Optional<Set<String>> owners = access.ownersInReach(person, Act.SEE_CREDIT);
        Map<String, Assessment> byAccount = new LinkedHashMap<>();
        for (String customer : store.candidates(owners, wanted(today), MOST_OF_A_SIGN)) {
            String account = desk.ledger().account(customer).code();
            byAccount.computeIfAbsent(account, code -> desk.assess(code, Order.none(), today));
        }
        List<Sign> signs = byAccount.entrySet().stream()
                .flatMap(entry -> signs(entry.getKey(), entry.getValue()).stream())
                .sorted(Sign.MOST_URGENT_FIRST)
                .toList();
        return new Seen(signs, byAccount.size());
    }

    private List<Sign> signs(String account, Assessment assessed) {
        LocalDate today = assessed.asOf();
        return Signs.of(
                assessed,
                store.promised(account, today),
                store.lateness(account, WeekName.of(today), EARLIER_WEEKS),
                policy,
                desk.policy());
    }

    private WatchStore.Wanted wanted(LocalDate today) {
        BigDecimal warn = desk.policy().warnUtilisation().movePointRight(RATIO_DECIMALS);
        return new WatchStore.Wanted(
                WeekName.of(today),
                today,
                today.plusDays(policy.remindDays()),
                today.minusDays(policy.firstOverdueDays()),
                warn.setScale(0, RoundingMode.FLOOR).longValueExact(),
                policy.slowerDays() * HUNDREDTHS,
                today.plusDays(policy.limitExpiresDays()),
                today.plusDays(policy.promiseDays()),
                today.minusDays(desk.policy().staleAfterDays()));
    }
}
