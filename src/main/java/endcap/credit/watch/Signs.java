package endcap.credit.watch;

import endcap.credit.Assessment;
import endcap.credit.CreditAccount;
import endcap.credit.CreditPolicy;
import endcap.credit.Debt;
import endcap.credit.watch.Sign.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What is to be seen on one account. Pure: the same figures show the same signs. */
final class Signs {
    private static final int AT_ONCE = 0;
    private static final int SOON = 1;
    private static final int THIS_WEEK = 2;
    private static final int THIS_MONTH = 3;
    private static final int WHEN_THERE_IS_TIME = 4;
    private static final int RATIO_DECIMALS = 4;

    private final Assessment assessed;
    private final WatchPolicy policy;
    private final CreditPolicy credit;
    private final LocalDate today;
    private final CreditAccount account;

    private Signs(Assessment assessed, WatchPolicy policy, CreditPolicy credit) {
        this.assessed = assessed;
        this.policy = policy;
        this.credit = credit;
        this.today = assessed.asOf();
        this.account = assessed.position().account();
    }

    /**
     * The signs of an account.
     *
     * @param promised payments promised and still open, by the nearest day first
     * @param earlier the lateness of weeks before, in hundredths of a day
     */
    static List<Sign> of(
            Assessment assessed, List<Promised> promised, List<Long> earlier, WatchPolicy policy, CreditPolicy credit) {
        Signs signs = new Signs(assessed, policy, credit);
        return Stream.of(
                        signs.firstOverdue(),
                        signs.dueSoon(),
                        signs.promiseDue(promised),
                        signs.slower(earlier),
                        signs.utilisation(),
                        signs.limitExpires(),
                        signs.stale())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Sign> firstOverdue() {
        int days = assessed.overdue().oldestDays();
        return days < 1 || days > policy.firstOverdueDays()
                ? Optional.empty()
                : sign(Kind.FIRST_OVERDUE, AT_ONCE, assessed.overdue().amountFen(), Optional.of(today.minusDays(days)));
    }

    private Optional<Sign> dueSoon() {
        List<Debt> urgent = dueWithin(policy.urgentDays());
        List<Debt> due = urgent.isEmpty() ? dueWithin(policy.remindDays()) : urgent;
        return due.isEmpty()
                ? Optional.empty()
                : sign(
                        Kind.DUE_SOON,
                        urgent.isEmpty() ? THIS_WEEK : SOON,
                        due.stream().mapToLong(Debt::payableFen).sum(),
                        Optional.of(due.get(0).dueDate()));
    }

    private List<Debt> dueWithin(int days) {
        return assessed.position().books().receivables().debts().stream()
                .filter(debt -> debt.payableFen() > 0)
                .filter(debt -> debt.daysPastDue(today) <= 0 && debt.daysPastDue(today) >= -days)
                .toList();
    }

    private Optional<Sign> promiseDue(List<Promised> promised) {
        return promised.stream()
                .filter(each ->
                        !each.due().isBefore(today) && !each.due().isAfter(today.plusDays(policy.promiseDays())))
                .findFirst()
                .flatMap(each -> sign(
                        Kind.PROMISE_DUE,
                        each.due().isAfter(today.plusDays(policy.urgentDays())) ? THIS_WEEK : SOON,
                        each.amountFen(),
                        Optional.of(each.due())));
    }

    private Optional<Sign> slower(List<Long> earlier) {
        long now = Lateness.hundredths(assessed.position().books().receivables(), today);
        long days = Lateness.daysSlower(now, earlier);
        return days < policy.slowerDays() ? Optional.empty() : sign(Kind.SLOWER, THIS_WEEK, days, Optional.empty());
    }

    private Optional<Sign> utilisation() {
        OptionalLong limit = account.limitFen();
        long exposure = assessed.exposure().fen();
        if (limit.isEmpty() || limit.getAsLong() == 0 || below(exposure, limit.getAsLong())) {
            return Optional.empty();
        }
        long ratio = assessed.exposure()
                .utilisation(limit)
                .orElseThrow()
                .movePointRight(RATIO_DECIMALS)
                .longValueExact();
        return sign(Kind.UTILISATION, exposure > limit.getAsLong() ? SOON : THIS_WEEK, ratio, Optional.empty());
    }

    private boolean below(long exposure, long limit) {
        return BigDecimal.valueOf(exposure).compareTo(credit.warnUtilisation().multiply(BigDecimal.valueOf(limit))) < 0;
    }

    private Optional<Sign> limitExpires() {
        return account.limitValidTo()
                .filter(day -> account.limitFen().isPresent())
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(policy.limitExpiresDays())))
                .flatMap(day ->
                        sign(Kind.LIMIT_EXPIRES, THIS_MONTH, account.limitFen().orElseThrow(), Optional.of(day)));
    }

    private Optional<Sign> stale() {
        return assessed.position()
                .books()
                .asOf()
                .map(asOf -> ChronoUnit.DAYS.between(asOf, today))
                .filter(days ->
                        days > credit.staleAfterDays() && assessed.exposure().fen() != 0)
                .flatMap(days -> sign(Kind.STALE, WHEN_THERE_IS_TIME, days, Optional.empty()));
    }

    private Optional<Sign> sign(Kind kind, int urgency, long figure, Optional<LocalDate> due) {
        return Optional.of(new Sign(account.customer(), account.currency(), kind, urgency, figure, due));
    }
}
