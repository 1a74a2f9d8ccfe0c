package endcap.credit;

import static endcap.credit.PositionSketch.TODAY;
import static endcap.credit.PositionSketch.yuan;
import static endcap.credit.ReasonCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CreditCheckTest {
    private static final CreditPolicy POLICY = CreditPolicy.defaults();
    private static final Order NONE = Order.none();

    private final PositionSketch sketch = new PositionSketch();

    private static Order order(long yuan) {
        return Order.onCredit(yuan(yuan));
    }

    private Verdict decide(Order order, CreditPolicy policy) {
        return CreditCheck.decide(sketch.position(), order, policy, TODAY);
    }

    private WayOut wayOut(Order order, CreditPolicy policy) {
        return WayOut.of(sketch.position(), order, policy, TODAY, decide(order, policy));
    }

    private void expect(Order order, String verdict, ReasonCode... codes) {
        expect(order, POLICY, verdict, codes);
    }

    private void expect(Order order, CreditPolicy policy, String verdict, ReasonCode... codes) {
        assertThat(decide(order, policy).word()).isEqualTo(verdict);
        assertThat(decide(order, policy).reasons()).extracting(Reason::code).containsExactly(codes);
    }

    private static CreditPolicy policy(
            long toleranceFen, String tolerancePercent, Map<ReasonCode, CreditPolicy.Severity> changes) {
        Map<ReasonCode, CreditPolicy.Severity> severities = new EnumMap<>(CreditPolicy.defaultSeverities());
        severities.putAll(changes);
        return new CreditPolicy(
                0,
                toleranceFen,
                new BigDecimal(tolerancePercent),
                POLICY.warnUtilisation(),
                POLICY.maxOverdueDays(),
                POLICY.maxOverdueFen(),
                POLICY.maxOverdueShare(),
                POLICY.maxBrokenPromises(),
                POLICY.staleAfterDays(),
                POLICY.defaultTerms(),
                POLICY.defaultCurrency(),
                severities);
    }

    @Test
    void an_order_within_the_limit_passes() {
        sketch.owes(20_000, -5).openOrders(10_000);
        expect(order(70_000), "PASS");
        assertThat(wayOut(order(70_000), POLICY))
                .isEqualTo(new WayOut(OptionalLong.of(yuan(70_000)), OptionalLong.of(0), List.of()));
    }

    @Test
    void one_fen_over_the_limit_holds_and_one_fen_paid_lets_it_through() {
        sketch.owes(20_000, -5).openOrders(10_000);
        Order oneFenMore = Order.onCredit(yuan(70_000) + 1);
        expect(oneFenMore, "HOLD", OVER_LIMIT);
        assertThat(wayOut(oneFenMore, POLICY).minPaymentFen()).hasValue(1);
        assertThat(wayOut(oneFenMore, POLICY).maxOrderNowFen()).hasValue(yuan(70_000));
    }

    @Test
    void over_the_limit_is_said_without_an_order_too() {
        sketch.owes(130_000, -5);
        expect(NONE, "HOLD", OVER_LIMIT, HIGH_UTILISATION);
        assertThat(wayOut(NONE, POLICY).maxOrderNowFen()).hasValue(0);
        assertThat(wayOut(NONE, POLICY).minPaymentFen()).hasValue(yuan(30_000));
    }

    @Test
    void the_tolerance_is_the_larger_of_amount_and_percent_rounded_down_to_the_fen() {
        sketch.limit(1_000).owes(1_000, -5);
        expect(order(50), policy(0, "5", Map.of()), "WARN", HIGH_UTILISATION);
        expect(order(51), policy(0, "5", Map.of()), "HOLD", OVER_LIMIT, HIGH_UTILISATION);
        expect(order(51), policy(yuan(51), "5", Map.of()), "WARN", HIGH_UTILISATION);
        assertThat(policy(0, "3.333", Map.of()).toleranceOn(100)).isEqualTo(3);
    }

    @Test
    void a_limit_of_zero_is_no_credit_at_all() {
        sketch.limit(0);
        expect(NONE, "PASS");
        expect(order(1), "HOLD", OVER_LIMIT);
        assertThat(wayOut(order(1), POLICY).maxOrderNowFen()).hasValue(0);
    }

    @Test
    void no_limit_agreed_is_not_unlimited() {
        sketch.noLimit().owes(500, -5);
        expect(order(1), "HOLD", NO_LIMIT);
        assertThat(wayOut(order(1), POLICY).maxOrderNowFen()).hasValue(0);
        assertThat(wayOut(order(1), POLICY).minPaymentFen()).isEmpty();
    }

    @Test
    void a_limit_counts_on_its_last_valid_day_and_is_expired_the_day_after() {
        sketch.limitValidTo(TODAY);
        expect(order(1), "PASS");
        sketch.limitValidTo(TODAY.minusDays(1));
        expect(order(1), "HOLD", LIMIT_EXPIRED);
        assertThat(wayOut(order(1), POLICY).maxOrderNowFen()).hasValue(0);
    }

    @Test
    void a_hold_outranks_everything() {
        sketch.held("诉讼中");
        expect(order(1), "HOLD", ON_HOLD);
        expect(Order.prepaid(yuan(1)), "HOLD", ON_HOLD, PREPAID);
        assertThat(wayOut(order(1), POLICY).minPaymentFen()).isEmpty();
    }

    @Test
    void an_order_over_the_order_limit_is_cured_by_a_smaller_one_and_not_by_money() {
        sketch.orderLimit(5_000);
        expect(order(5_000), "PASS");
        expect(order(5_001), "HOLD", OVER_ORDER_LIMIT);
        assertThat(wayOut(order(5_001), POLICY).maxOrderNowFen()).hasValue(yuan(5_000));
        assertThat(wayOut(order(5_001), POLICY).minPaymentFen()).isEmpty();
    }

    @Test
    void overdue_warns_from_the_first_fen_and_holds_after_thirty_days() {
        sketch.owes(100, 30).owes(10_000, -30);
        expect(order(1), "WARN", OVERDUE_AMOUNT);
        sketch.owes(200, 31);
        expect(order(1), "HOLD", OVERDUE_DAYS, OVERDUE_AMOUNT);
        assertThat(wayOut(order(1), POLICY).maxOrderNowFen()).hasValue(0);
        assertThat(wayOut(order(1), POLICY).minPaymentFen()).hasValue(yuan(200));
        assertThat(wayOut(order(1), POLICY).clearFirst())
                .extracting(Debt::documentNo)
                .containsExactly("INV-3", "INV-1");
    }

    @Test
    void a_disputed_debt_is_exposure_and_not_overdue() {
        sketch.owes(90_000, 200, 90_000);
        expect(order(10_000), "WARN", HIGH_UTILISATION);
        expect(order(10_001), "HOLD", OVER_LIMIT, HIGH_UTILISATION);
    }

    @Test
    void more_than_half_of_open_items_overdue_is_said() {
        sketch.owes(50, 5).owes(50, -5);
        expect(NONE, "WARN", OVERDUE_AMOUNT);
        sketch.owes(1, 5);
        expect(NONE, "WARN", OVERDUE_AMOUNT, OVERDUE_SHARE);
    }

    @Test
    void a_missed_promise_a_full_limit_and_old_figures_warn() {
        sketch.missedPromise(500, TODAY.minusDays(1));
        expect(NONE, "WARN", BROKEN_PROMISE);
        sketch.owes(80_000, -5);
        expect(NONE, "WARN", BROKEN_PROMISE, HIGH_UTILISATION);
        sketch.dataAsOf(TODAY.minusDays(2));
        expect(NONE, "WARN", BROKEN_PROMISE, HIGH_UTILISATION);
        sketch.dataAsOf(TODAY.minusDays(3));
        expect(NONE, "WARN", BROKEN_PROMISE, HIGH_UTILISATION, STALE_DATA);
    }

    @Test
    void utilisation_is_that_before_the_order() {
        sketch.owes(10_000, -5);
        expect(order(90_000), "PASS");
    }

    @Test
    void a_customer_without_documents_passes_up_to_its_limit() {
        sketch.nothingImported();
        expect(order(100_000), "PASS");
        expect(order(100_001), "HOLD", OVER_LIMIT);
    }

    @Test
    void cash_on_delivery_warns_unless_the_order_is_prepaid() {
        sketch.terms(new PaymentTerms.CashOnDelivery());
        expect(order(1), "WARN", NO_CREDIT_TERMS);
        expect(NONE, "WARN", NO_CREDIT_TERMS);
        expect(Order.prepaid(yuan(1)), "PASS", PREPAID);
    }

    @Test
    void a_prepaid_order_passes_whatever_else_stands_and_lists_it() {
        sketch.noLimit().orderLimit(10).owes(100_000, 200).dataAsOf(TODAY.minusDays(9));
        Order order = Order.prepaid(yuan(50_000));
        expect(
                order,
                "PASS",
                NO_LIMIT,
                OVER_ORDER_LIMIT,
                OVERDUE_DAYS,
                OVERDUE_AMOUNT,
                OVERDUE_SHARE,
                STALE_DATA,
                PREPAID);
        assertThat(decide(order, POLICY).reasons()).noneMatch(Reason::hard);
        assertThat(wayOut(order, POLICY).maxOrderNowFen()).isEmpty();
        assertThat(wayOut(order, POLICY).minPaymentFen()).hasValue(0);
    }

    @Test
    void terms_of_paying_first_make_no_order_prepaid_until_somebody_says_so() {
        sketch.limit(0).terms(new PaymentTerms.PaidBefore());
        expect(order(500), "HOLD", OVER_LIMIT);
        assertThat(wayOut(order(500), POLICY).minPaymentFen()).hasValue(yuan(500));
        expect(Order.prepaid(yuan(500)), "PASS", PREPAID);
    }

    @Test
    void what_is_hard_soft_or_off_is_the_companys_to_say() {
        sketch.owes(1_000, 5).limit(500);
        expect(NONE, "HOLD", OVER_LIMIT, OVERDUE_AMOUNT, OVERDUE_SHARE, HIGH_UTILISATION);
        CreditPolicy lenient = policy(
                0,
                "0",
                Map.of(
                        OVER_LIMIT,
                        CreditPolicy.Severity.SOFT,
                        HIGH_UTILISATION,
                        CreditPolicy.Severity.OFF,
                        OVERDUE_SHARE,
                        CreditPolicy.Severity.OFF));
        expect(NONE, lenient, "WARN", OVER_LIMIT, OVERDUE_AMOUNT);
    }
}
