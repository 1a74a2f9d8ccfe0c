package endcap.stock;

import endcap.intake.Column;
import endcap.intake.ImportKind;
import java.util.List;

/** What the rows of a stock file mean: what a customer has of a product on a day. */
public final class StockRows {
    private StockRows() {}

    /** The stock kind. */
    public static ImportKind kind() {
        return ImportKind.of(
                "stock",
                "stock",
                List.of("customer_code", "product_code", "date"),
                Column.customer("customer_code", "客户编码").asNeeded(),
                Column.product("product_code", "商品编码").asNeeded(),
                Column.date("date", "日期", "库存日期").asNeeded(),
                Column.quantity("on_hand", "库存").asNeeded(),
                Column.quantity("in_transit", "在途"),
                Column.quantity("daily_sales", "日均销量"),
                Column.count("order_interval_days", "订货间隔天数"),
                Column.count("lead_time_days", "到货天数"),
                Column.count("safety_days", "安全天数"));
    }
}
