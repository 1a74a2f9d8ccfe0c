package endcap.credit.limit;

import endcap.credit.PaymentTerms;

/** How long payment terms let a customer owe, as the catalogue's table by term has it. */
public enum TermLength {
    /** Cash on delivery, or paid before. */
    CASH,
    /** About half a month of sales is owed at most. */
    WEEKLY,
    /** About one month. */
    HALF_MONTHLY,
    /** About two months: 月结30天. */
    MONTHLY_30,
    /** About three months: 月结60天 and longer. */
    MONTHLY_60;

    private static final int MONTH = 31;
    private static final int HALF_MONTH = 15;

    /** By the most days between a document and its due date; settlement by half month is never less than that. */
    static TermLength of(PaymentTerms terms) {
        return switch (terms) {
            case PaymentTerms.CashOnDelivery cash -> CASH;
            case PaymentTerms.PaidBefore before -> CASH;
            case PaymentTerms.AfterHalfMonth half -> days(Math.max(MONTH, half.days() + HALF_MONTH));
            case PaymentTerms.AfterInvoice invoice -> invoice.days() == 0 ? CASH : days(invoice.days());
            case PaymentTerms.AfterMonthEnd month -> days(MONTH + month.days());
            case PaymentTerms.EndOfLaterMonth later -> days(MONTH + MONTH * later.months());
        };
    }

    private static TermLength days(int most) {
        if (most <= HALF_MONTH) {
            return WEEKLY;
        }
        if (most <= MONTH) {
            return HALF_MONTHLY;
        }
        return most <= 2 * MONTH ? MONTHLY_30 : MONTHLY_60;
    }
}
