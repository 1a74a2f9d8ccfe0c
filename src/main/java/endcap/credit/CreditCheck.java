package endcap.credit;

import endcap.credit.CreditPolicy.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * May this order be taken: the rules, one method each, in the order of {@link ReasonCode}. Pure: the same figures give
 * the same verdict, whoever asks and whenever.
 */
final class CreditCheck {
    private final CreditPosition position;
    private final Order order;
    private final CreditPolicy policy;
    private final LocalDate today;
    private final Overdue overdue;
    private final long exposureFen;

    private CreditCheck(CreditPosition position, Order order, CreditPolicy policy, LocalDate today) {
        this.position = position;
        this.order = order;
        this.policy = policy;
        this.today = today;
        this.overdue = position.overdue(today, policy);
        this.exposureFen = position.books().exposure().fen();
    }

    /** Decides on {@code order}, which may be {@link Order#none()}: then on how the customer stands. */
    static Verdict decide(CreditPosition position, Order order, CreditPolicy policy, LocalDate today) {
        List<Reason> reasons = new CreditCheck(position, order, policy, today).reasons();
        if (reasons.stream().anyMatch(Reason::hard)) {
            return new Verdict.Hold(reasons);
        }
        boolean warned = reasons.stream().anyMatch(reason -> counts(reason.finding(), order));
        return warned ? new Verdict.Warn(reasons) : new Verdict.Pass(reasons);
    }

    /** A prepaid order passes over every objection but a hold. */
    private static boolean counts(Finding finding, Order order) {
        return !order.prepaid() || finding.code() == ReasonCode.ON_HOLD;
    }

    private List<Reason> reasons() {
        return Stream.of(
                        onHold(),
                        noLimit(),
                        noCreditTerms(),
                        limitExpired(),
                        overLimit(),
                        overOrderLimit(),
                        overdueDays(),
                        overdueAmount(),
                        overdueShare(),
                        brokenPromise(),
                        highUtilisation(),
                        staleData(),
                        prepaid())
                .flatMap(Optional::stream)
                .filter(finding -> policy.severity(finding.code()) != Severity.OFF)
                .map(this::weighed)
                .toList();
    }

    private Reason weighed(Finding finding) {
        return new Reason(finding, counts(finding, order) && policy.severity(finding.code()) == Severity.HARD);
    }

    private Optional<Finding> onHold() {
        List<CustomerHold> holds = position.agreed().holds();
        return when(!holds.isEmpty(), new Finding.OnHold(holds));
    }

    private Optional<Finding> noLimit() {
        return when(position.account().limitFen().isEmpty(), new Finding.NoLimit());
    }

    private Optional<Finding> noCreditTerms() {
        boolean cash = position.agreed().terms() instanceof PaymentTerms.CashOnDelivery;
        return when(cash && !order.prepaid(), new Finding.NoCreditTerms());
    }

    private Optional<Finding> limitExpired() {
        return position.account().limitFen().isEmpty()
                ? Optional.empty()
                : position.account().limitValidTo().filter(today::isAfter).map(Finding.LimitExpired::new);
    }

    private Optional<Finding> overLimit() {
        return limit().map(limit ->
                        new Finding.OverLimit(exposureFen, order.exposureFen(), limit, policy.toleranceOn(limit)))
                .filter(over -> over.overFen() > 0)
                .map(Finding.class::cast);
    }

    private Optional<Finding> overOrderLimit() {
        if (order.amountFen().isEmpty() || position.agreed().orderLimitFen().isEmpty()) {
            return Optional.empty();
        }
        long amount = order.amountFen().getAsLong();
        long most = position.agreed().orderLimitFen().getAsLong();
        return when(amount > most, new Finding.OverOrderLimit(amount, most));
    }

    private Optional<Finding> overdueDays() {
        int most = policy.maxOverdueDays();
        return when(
                overdue.oldestDays() > most,
                new Finding.OverdueDays(overdue.oldestDays(), most, overdue.olderThanFen(most, today)));
    }

    private Optional<Finding> overdueAmount() {
        return when(
                overdue.amountFen() > policy.maxOverdueFen(),
                new Finding.OverdueAmount(overdue.amountFen(), overdue.oldestDays(), policy.maxOverdueFen()));
    }

    private Optional<Finding> overdueShare() {
        long open = position.books().receivables().openItemsFen();
        BigDecimal allowed = policy.maxOverdueShare().multiply(BigDecimal.valueOf(open));
        return when(
                open > 0 && BigDecimal.valueOf(overdue.amountFen()).compareTo(allowed) > 0,
                new Finding.OverdueShare(overdue.amountFen(), open, policy.maxOverdueShare()));
    }

    private Optional<Finding> brokenPromise() {
        List<MissedPromise> missed = position.books().missedPromises();
        return when(missed.size() > policy.maxBrokenPromises(), new Finding.BrokenPromise(missed));
    }

    private Optional<Finding> highUtilisation() {
        return limit().filter(limit -> limit > 0)
                .filter(limit -> BigDecimal.valueOf(exposureFen)
                                .compareTo(policy.warnUtilisation().multiply(BigDecimal.valueOf(limit)))
                        >= 0)
                .map(limit -> new Finding.HighUtilisation(exposureFen, limit, policy.warnUtilisation()));
    }

    private Optional<Finding> staleData() {
        return position.books()
                .asOf()
                .map(asOf -> new Finding.StaleData(
                        asOf, Math.toIntExact(ChronoUnit.DAYS.between(asOf, today)), policy.staleAfterDays()))
                .filter(stale -> stale.ageDays() > stale.maxDays())
                .map(Finding.class::cast);
    }

    private Optional<Finding> prepaid() {
        return when(order.prepaid(), new Finding.Prepaid());
    }

    private Optional<Long> limit() {
        return position.account().limitFen().stream().boxed().findFirst();
    }

    private static Optional<Finding> when(boolean said, Finding finding) {
        return said ? Optional.of(finding) : Optional.empty();
    }
}
