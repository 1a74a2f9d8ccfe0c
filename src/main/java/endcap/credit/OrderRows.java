package endcap.credit;

import endcap.intake.Column;
import endcap.intake.ImportKind;
import java.util.List;

/** What the rows of an orders file mean: every order of the customers it names. */
public final class OrderRows {
    private OrderRows() {}

    /** The orders kind, a snapshot. */
    public static ImportKind kind() {
        return ImportKind.of(
                        "orders",
                        "customer_order",
                        List.of("order_no"),
                        Column.code("order_no", "订单号", "订单编号").asNeeded(),
                        Column.customer("customer_code", "客户编码").asNeeded(),
                        Column.date("order_date", "下单日期"),
                        Column.date("delivery_date", "交货日期"),
                        Column.money("amount", "金额", "订单金额").asNeeded(),
                        Column.yesNo("prepaid", false, "预付"),
                        Column.oneOf(
                                        "status",
                                        List.of(
                                                "open=未交=未交货",
                                                "delivered=已交货",
                                                "invoiced=已开票",
                                                "cancelled=canceled=已取消"),
                                        "状态",
                                        "订单状态")
                                .asNeeded())
                .asSnapshot();
    }
}
