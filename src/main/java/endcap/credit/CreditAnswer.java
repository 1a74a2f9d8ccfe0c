package endcap.credit;

import endcap.customer.CustomerRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of a credit answer, named as in the contract; money is a decimal string in the account's currency. */
public record CreditAnswer(
        CustomerRef customer,
        CustomerRef creditAccount,
        LocalDate asOf,
        @Nullable LocalDate dataAsOf,
        String currency,
        @Nullable String limit,
        String exposure,
        String openItems,
        String openOrders,
        @Nullable String available,
        @Nullable BigDecimal utilisation,
        @Nullable OrderFigures order,
        OverdueFigures overdue,
        AgeingFigures ageing,
        String verdict,
        List<ReasonFigures> reasons,
        @Nullable String maxOrderNow,
        @Nullable String minPaymentToPass,
        List<ToClear> clearFirst) {
    private static final int DECIMALS = 2;

    public CreditAnswer {
        reasons = List.copyOf(reasons);
        clearFirst = List.copyOf(clearFirst);
    }

    /** The order asked about; the amount is null when only "prepaid" was said. */
    public record OrderFigures(@Nullable String amount, boolean prepaid) {}

    /** What is overdue: without the disputed part, how old, and the disputed part. */
    public record OverdueFigures(String amount, int oldestDays, String disputed) {}

    /** Open items by days past due. */
    @SuppressWarnings("MemberName") // the names of the contract
    public record AgeingFigures(String notDue, String d1_30, String d31_60, String d61_90, String over90) {
        /** The buckets as decimal strings. */
        public static AgeingFigures of(Ageing ageing) {
            return new AgeingFigures(
                    money(ageing.notDueFen()),
                    money(ageing.days1To30Fen()),
                    money(ageing.days31To60Fen()),
                    money(ageing.days61To90Fen()),
                    money(ageing.over90Fen()));
        }
    }

    /** A reason with its figures in words. */
    public record ReasonFigures(String code, boolean hard, String detail) {}

    /** An overdue document, with its open amount without the disputed part. */
    public record ToClear(String documentNo, String openAmount, int daysOverdue) {}

    /** Several customers asked about in one message. */
    public record Items(List<CreditAnswer> items) {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** The figures of an assessment, its reasons put into words by {@code detail}. */
    static CreditAnswer of(Assessment assessed, Function<Finding, String> detail) {
        CreditAccount account = assessed.position().account();
        Exposure exposure = assessed.exposure();
        Overdue overdue = assessed.overdue();
        WayOut wayOut = assessed.wayOut();
        return new CreditAnswer(
                assessed.position().customer(),
                account.customer(),
                assessed.asOf(),
                assessed.position().books().asOf().orElse(null),
                account.currency(),
                money(account.limitFen()),
                money(exposure.fen()),
                money(exposure.openItemsFen()),
                money(exposure.openOrdersFen()),
                money(exposure.availableFen(account.limitFen())),
                exposure.utilisation(account.limitFen()).orElse(null),
                order(assessed.order()),
                new OverdueFigures(money(overdue.amountFen()), overdue.oldestDays(), money(overdue.disputedFen())),
                AgeingFigures.of(assessed.ageing()),
                assessed.verdict().word(),
                assessed.verdict().reasons().stream()
                        .map(reason ->
                                new ReasonFigures(reason.code().name(), reason.hard(), detail.apply(reason.finding())))
                        .toList(),
                money(wayOut.maxOrderNowFen()),
                money(wayOut.minPaymentFen()),
                wayOut.clearFirst().stream()
                        .map(debt -> new ToClear(
                                debt.documentNo(), money(debt.payableFen()), debt.daysPastDue(assessed.asOf())))
                        .toList());
    }

    private static @Nullable OrderFigures order(Order order) {
        return order.isNone() ? null : new OrderFigures(money(order.amountFen()), order.prepaid());
    }

    private static @Nullable String money(OptionalLong fen) {
        return fen.isEmpty() ? null : money(fen.getAsLong());
    }

    /** Money as the contract writes it: {@code "61800.00"}. */
    public static String money(long fen) {
        return BigDecimal.valueOf(fen, DECIMALS).toPlainString();
    }
}
