package endcap;

import endcap.credit.CreditDesk;
import endcap.credit.CreditPosition;
import endcap.credit.PaymentTerms;
import endcap.customer.Customers;
import endcap.review.SalesAverage;
import endcap.worksheet.FilledFrom;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;

/** What worksheets are filled with from the books, the sales and the customer's card. */
final class SheetSources implements FilledFrom {
    /** The names definitions may use. */
    static final Set<String> NAMES = Set.of(
            "credit.exposure",
            "credit.limit",
            "credit.overdue",
            "credit.overdue-days",
            "terms.days",
            "sales.average",
            "sales.margin",
            "customer.grade");

    /** A purchase waits half a month, on average, for the end of it. */
    private static final int HALF_A_MONTH = 15;

    private static final int QUARTER_OF_A_MONTH = 8;
    private static final int MONTH = 30;

    private final CreditDesk desk;
    private final Customers customers;
    private final BiFunction<String, LocalDate, Optional<SalesAverage>> sales;

    /** @param sales the monthly sales of a customer, by code, of the last three complete months before a day */
    SheetSources(CreditDesk desk, Customers customers, BiFunction<String, LocalDate, Optional<SalesAverage>> sales) {
        this.desk = desk;
        this.customers = customers;
        this.sales = sales;
    }

    @Override
    public Optional<String> value(String source, String customerCode, LocalDate today) {
        return switch (source) {
            case "sales.average" -> sales.apply(customerCode, today).map(average -> fen(average.monthlyFen()));
            case "sales.margin" ->
                sales.apply(customerCode, today).flatMap(SalesAverage::margin).map(BigDecimal::toPlainString);
            case "customer.grade" -> customers.find(customerCode).flatMap(one -> Optional.ofNullable(one.grade()));
            default -> credit(source, customerCode, today);
        };
    }

    /** The currency of the customer's account. */
    String currency(String customerCode, LocalDate today) {
        return desk.ledger().position(customerCode, today).account().currency();
    }

    private Optional<String> credit(String source, String customerCode, LocalDate today) {
        CreditPosition position = desk.ledger().position(customerCode, today);
        return switch (source) {
            case "credit.exposure" ->
                Optional.of(fen(position.books().exposure().fen()));
            case "credit.limit" -> optional(position.account().limitFen());
            case "credit.overdue" ->
                Optional.of(fen(position.overdue(today, desk.policy()).amountFen()));
            case "credit.overdue-days" ->
                Optional.of(
                        Integer.toString(position.overdue(today, desk.policy()).oldestDays()));
            case "terms.days" ->
                Optional.of(Integer.toString(days(position.agreed().terms())));
            default -> throw new IllegalArgumentException("there is no source '" + source + "'");
        };
    }

    /** How long money is out under these terms, from delivery to the due date, on average. */
    static int days(PaymentTerms terms) {
        return switch (terms) {
            case PaymentTerms.AfterInvoice after -> after.days();
            case PaymentTerms.AfterMonthEnd after -> after.days() + HALF_A_MONTH;
            case PaymentTerms.EndOfLaterMonth later -> later.months() * MONTH + HALF_A_MONTH;
            case PaymentTerms.AfterHalfMonth after -> after.days() + QUARTER_OF_A_MONTH;
            case PaymentTerms.CashOnDelivery cash -> 0;
            case PaymentTerms.PaidBefore paid -> 0;
        };
    }

    private static Optional<String> optional(OptionalLong fen) {
        return fen.isPresent() ? Optional.of(fen(fen.getAsLong())) : Optional.empty();
    }

    private static String fen(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}
