package endcap.credit;

import static endcap.credit.PositionSketch.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.CreditPolicy.Severity;
import endcap.credit.OpenItem.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every account there could be. */
class CreditPropertiesTest {
    private static final String NUMBER = "N%05d";

    /** Documents with numbers of their own; due between 150 days ago and in 60 days. */
    @Provide
    Arbitrary<List<OpenItem>> documents() {
        Arbitrary<OpenItem> document = Combinators.combine(
                        Arbitraries.of(Type.INVOICE, Type.INVOICE, Type.INVOICE, Type.CREDIT_NOTE, Type.RECEIPT),
                        Arbitraries.integers().between(-150, 60),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.longs().between(0, 2_000_000),
                        Arbitraries.of(0.0, 0.0, 0.0, 0.3, 1.0))
                .as((type, due, term, open, disputed) -> new OpenItem(
                        "", type, TODAY.plusDays(due - term), TODAY.plusDays(due), open, (long) (open * disputed)));
        return document.withoutEdgeCases().list().ofMaxSize(12).map(CreditPropertiesTest::numbered);
    }

    private static List<OpenItem> numbered(List<OpenItem> documents) {
        List<OpenItem> numbered = new ArrayList<>();
        for (OpenItem item : documents) {
            numbered.add(new OpenItem(
                    NUMBER.formatted(numbered.size()),
                    item.type(),
                    item.documentDate(),
                    item.dueDate(),
                    item.openFen(),
                    item.disputedFen()));
        }
        return numbered;
    }

    private static OpenItem receipt(long fen) {
        return new OpenItem("PAYMENT", Type.RECEIPT, TODAY, TODAY, fen, 0);
    }

    private static List<OpenItem> and(List<OpenItem> items, OpenItem more) {
        List<OpenItem> all = new ArrayList<>(items);
        all.add(more);
        return all;
    }

    @Property
    void the_buckets_add_up_to_open_items_net(@ForAll("documents") List<OpenItem> items) {
        Receivables receivables = Receivables.of(items);
        long net = items.stream().mapToLong(OpenItem::signedFen).sum();
        assertThat(receivables.openItemsFen()).isEqualTo(net);
        assertThat(Ageing.of(receivables, TODAY).totalFen()).isEqualTo(net);
    }

    @Property
    void the_order_of_documents_changes_nothing(@ForAll("documents") List<OpenItem> items, @ForAll Random random) {
        List<OpenItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        assertThat(Receivables.of(shuffled)).isEqualTo(Receivables.of(items));
    }

    @Property
    void a_receipt_never_raises_what_is_overdue(
            @ForAll("documents") List<OpenItem> items, @ForAll @LongRange(min = 0, max = 9_000_000) long paid) {
        Overdue before = Overdue.of(Receivables.of(items), TODAY, 0);
        Overdue after = Overdue.of(Receivables.of(and(items, receipt(paid))), TODAY, 0);
        assertThat(after.amountFen()).isLessThanOrEqualTo(before.amountFen());
        assertThat(after.oldestDays()).isLessThanOrEqualTo(before.oldestDays());
        assertThat(after.disputedFen()).isEqualTo(before.disputedFen());
    }

    @Property
    void a_later_day_never_finds_less_overdue(
            @ForAll("documents") List<OpenItem> items,
            @ForAll @IntRange(min = 0, max = 90) int days,
            @ForAll @IntRange(min = 0, max = 10) int grace) {
        Receivables receivables = Receivables.of(items);
        Overdue today = Overdue.of(receivables, TODAY, grace);
        Overdue later = Overdue.of(receivables, TODAY.plusDays(days), grace);
        assertThat(later.amountFen()).isGreaterThanOrEqualTo(today.amountFen());
        assertThat(later.oldestDays()).isGreaterThanOrEqualTo(today.oldestDays());
    }

    /** Accounts of any kind but held or without a limit: what an order or a payment can cure. */
    @Provide
    Arbitrary<CreditPosition> accounts() {
        return Combinators.combine(
                        documents(),
                        Arbitraries.longs().between(0, 6_000_000).withoutEdgeCases(),
                        Arbitraries.longs().between(0, 2_000_000).withoutEdgeCases(),
                        Arbitraries.longs().between(1, 4_000_000).injectNull(0.7))
                .as(CreditPropertiesTest::account);
    }

    private static CreditPosition account(List<OpenItem> items, long limit, long openOrders, Long orderLimit) {
        CreditPosition plain = new PositionSketch().items(items).position();
        Agreement agreed = plain.agreed();
        CreditAccount account = new CreditAccount(
                plain.customer(),
                "CNY",
                OptionalLong.of(limit),
                agreed.account().limitValidTo());
        return new CreditPosition(
                plain.customer(),
                new Agreement(
                        account,
                        agreed.terms(),
                        agreed.accountTerms(),
                        orderLimit == null ? OptionalLong.empty() : OptionalLong.of(orderLimit),
                        List.of()),
                new Books(
                        plain.books().receivables(),
                        openOrders,
                        List.of(),
                        plain.books().asOf(),
                        List.of()));
    }

    @Provide
    Arbitrary<CreditPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(2)
                                .withoutEdgeCases(),
                        Arbitraries.of("0", "0.25", "0.5", "1").map(BigDecimal::new),
                        Arbitraries.of(ReasonCode.OVERDUE_AMOUNT, ReasonCode.OVERDUE_SHARE, ReasonCode.HIGH_UTILISATION)
                                .set()
                                .withoutEdgeCases())
                .as((grace, tolerance, percent, share, hard) -> {
                    Map<ReasonCode, Severity> severities = new EnumMap<>(CreditPolicy.defaultSeverities());
                    hard.forEach(code -> severities.put(code, Severity.HARD));
                    CreditPolicy usual = CreditPolicy.defaults();
                    return new CreditPolicy(
                            grace,
                            tolerance,
                            percent,
                            usual.warnUtilisation(),
                            usual.maxOverdueDays(),
                            usual.maxOverdueFen(),
                            share,
                            usual.maxBrokenPromises(),
                            usual.staleAfterDays(),
                            usual.defaultTerms(),
                            usual.defaultCurrency(),
                            severities);
                });
    }

    @Property
    void an_order_of_exactly_max_order_now_passes_the_amount_rules_and_one_fen_more_does_not(
            @ForAll("accounts") CreditPosition position, @ForAll("policies") CreditPolicy policy) {
        Verdict verdict = CreditCheck.decide(position, Order.none(), policy, TODAY);
        long most = WayOut.of(position, Order.none(), policy, TODAY, verdict)
                .maxOrderNowFen()
                .orElseThrow();
        boolean smallerOrderHelps = verdict.reasons().stream()
                .allMatch(reason -> !reason.hard() || reason.finding().smallerOrderCures());
        if (!smallerOrderHelps) {
            assertThat(most).isZero();
            return;
        }
        if (most > 0) {
            assertThat(amountRules(position, most, policy)).isEmpty();
        }
        assertThat(amountRules(position, most + 1, policy)).isNotEmpty();
    }

    private static List<ReasonCode> amountRules(CreditPosition position, long fen, CreditPolicy policy) {
        return CreditCheck.decide(position, Order.onCredit(fen), policy, TODAY).reasons().stream()
                .map(Reason::code)
                .filter(code -> code == ReasonCode.OVER_LIMIT || code == ReasonCode.OVER_ORDER_LIMIT)
                .toList();
    }

    @Property
    void after_the_least_payment_the_order_is_no_longer_held_and_one_fen_less_is_not_enough(
            @ForAll("documents") List<OpenItem> items,
            @ForAll @LongRange(min = 0, max = 6_000_000) long limit,
            @ForAll @LongRange(min = 0, max = 2_000_000) long openOrders,
            @ForAll @LongRange(min = 1, max = 5_000_000) long order,
            @ForAll("policies") CreditPolicy policy) {
        CreditPosition before = account(items, limit, openOrders, null);
        Verdict verdict = CreditCheck.decide(before, Order.onCredit(order), policy, TODAY);
        long least = WayOut.of(before, Order.onCredit(order), policy, TODAY, verdict)
                .minPaymentFen()
                .orElseThrow();
        assertThat(least > 0).isEqualTo(verdict instanceof Verdict.Hold);
        assertThat(afterPaying(least, items, limit, openOrders, order, policy)).isNotInstanceOf(Verdict.Hold.class);
        if (least > 0) {
            assertThat(afterPaying(least - 1, items, limit, openOrders, order, policy))
                    .isInstanceOf(Verdict.Hold.class);
        }
    }

    @Property
    void a_payment_on_the_documents_to_clear_first_does_what_a_receipt_of_the_same_amount_does(
            @ForAll("documents") List<OpenItem> items,
            @ForAll @LongRange(min = 0, max = 6_000_000) long limit,
            @ForAll @LongRange(min = 1, max = 5_000_000) long order,
            @ForAll("policies") CreditPolicy policy) {
        CreditPosition before = account(items, limit, 0, null);
        Verdict verdict = CreditCheck.decide(before, Order.onCredit(order), policy, TODAY);
        WayOut way = WayOut.of(before, Order.onCredit(order), policy, TODAY, verdict);
        List<OpenItem> paid = paid(items, way.clearFirst(), way.minPaymentFen().orElseThrow());
        CreditPosition after = account(paid, limit, 0, null);
        assertThat(CreditCheck.decide(after, Order.onCredit(order), policy, TODAY))
                .isNotInstanceOf(Verdict.Hold.class);
    }

    /** The documents after that payment: those to clear first in their order, the rest of it kept as a receipt. */
    private static List<OpenItem> paid(List<OpenItem> items, List<Debt> clearFirst, long fen) {
        List<OpenItem> paid = new ArrayList<>(items);
        long left = fen;
        for (Debt debt : clearFirst) {
            long part = Math.min(left, debt.payableFen());
            left -= part;
            paid.replaceAll(item -> item.documentNo().equals(debt.documentNo())
                    ? new OpenItem(
                            item.documentNo(),
                            item.type(),
                            item.documentDate(),
                            item.dueDate(),
                            item.openFen() - part,
                            item.disputedFen())
                    : item);
        }
        return and(paid, receipt(left));
    }

    private static Verdict afterPaying(
            long fen, List<OpenItem> items, long limit, long openOrders, long order, CreditPolicy policy) {
        CreditPosition after = account(and(items, receipt(fen)), limit, openOrders, null);
        return CreditCheck.decide(after, Order.onCredit(order), policy, TODAY);
    }

    @Property
    void to_clear_first_adds_up_to_what_is_overdue(
            @ForAll("accounts") CreditPosition position, @ForAll("policies") CreditPolicy policy) {
        Verdict verdict = CreditCheck.decide(position, Order.none(), policy, TODAY);
        List<Debt> clearFirst =
                WayOut.of(position, Order.none(), policy, TODAY, verdict).clearFirst();
        assertThat(clearFirst.stream().mapToLong(Debt::payableFen).sum())
                .isEqualTo(position.overdue(TODAY, policy).amountFen());
        assertThat(clearFirst).isSortedAccordingTo(Debt.OLDEST_FIRST).allMatch(debt -> debt.payableFen() > 0);
    }

    @Property
    void a_due_date_is_never_before_its_document(
            @ForAll("terms") PaymentTerms terms, @ForAll @IntRange(min = 0, max = 4_000) int day) {
        LocalDate document = LocalDate.of(2020, 1, 1).plusDays(day);
        assertThat(terms.dueDate(document)).isAfterOrEqualTo(document);
        assertThat(terms.dueDate(document.plusDays(1))).isAfterOrEqualTo(terms.dueDate(document));
        assertThat(PaymentTerms.parse(terms.code())).contains(terms);
    }

    @Provide
    Arbitrary<PaymentTerms> terms() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 36);
        return Arbitraries.oneOf(
                number.map(PaymentTerms.AfterInvoice::new),
                number.map(PaymentTerms.AfterMonthEnd::new),
                number.map(PaymentTerms.EndOfLaterMonth::new),
                number.map(PaymentTerms.AfterHalfMonth::new),
                Arbitraries.of(new PaymentTerms.CashOnDelivery(), new PaymentTerms.PaidBefore()));
    }
}
