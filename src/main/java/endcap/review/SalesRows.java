package endcap.review;

import endcap.intake.Column;
import endcap.intake.ImportKind;
import java.util.List;

/** What the rows of a sales file mean: a customer's month, as a whole, by category, or by product. */
public final class SalesRows {
    private SalesRows() {}

    /** The sales kind; returns and losses may bring a month below zero. */
    public static ImportKind kind() {
        return ImportKind.of(
                "sales",
                "sales",
                List.of("customer_code", "month", "product_code", "category"),
                Column.customer("customer_code", "客户编码").asNeeded(),
                Column.month("month", "月份").asNeeded(),
                Column.product("product_code", "商品编码").whenBlank(""),
                Column.text("category", "品类").whenBlank(""),
                Column.signedQuantity("quantity", "数量", "销量"),
                Column.signedMoney("net_amount", "销售额").asNeeded(),
                Column.signedMoney("gross_profit", "毛利"),
                Column.money("spend", "费用"));
    }
}
