package endcap.credit;

import endcap.intake.Column;
import endcap.intake.ImportKind;
import java.util.List;

/** What the rows of a payments-promised file mean: what customers promised to pay, by when. */
public final class PromisedPaymentRows {
    private PromisedPaymentRows() {}

    /** The payments-promised kind; a new promise is open, and what became of a known one stays. */
    public static ImportKind kind() {
        return ImportKind.of(
                        "payments-promised",
                        "payment_promise",
                        List.of("customer_code", "due_date", "amount"),
                        Column.customer("customer_code", "客户编码").asNeeded(),
                        Column.money("amount", "金额", "承诺金额").asNeeded(),
                        Column.date("due_date", "到期日", "承诺日期").asNeeded(),
                        Column.text("given_by", "承诺人"),
                        Column.date("given_on", "承诺时间", "登记日期"))
                .beginning("state", "open");
    }
}
