package endcap.promotion;

import endcap.customer.CustomerRows;
import endcap.intake.Column;
import endcap.intake.Column.Reference;
import endcap.intake.ImportKind;
import endcap.intake.ReadRow;
import endcap.intake.RowCheck;
import endcap.intake.RowCheck.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows of a promotions file mean. */
public final class PromotionRows {
    private static final List<String> MECHANICS = List.of(
            "price_cut=特价",
            "buy_get=买赠",
            "multi_buy=组合",
            "amount_off=满减",
            "display=堆头=端架=堆头/端架",
            "leaflet=DM海报=海报=DM",
            "coupon=优惠券",
            "rebate=返利",
            "gift=换购",
            "other=其他=其它");
    private static final List<String> STATUSES =
            List.of("planned=计划=计划中", "confirmed=已确认=确认", "cancelled=canceled=已取消=取消", "closed=已结束=已关闭=结束");

    private PromotionRows() {}

    /** The promotions kind; a blank status is confirmed. */
    public static ImportKind kind() {
        return ImportKind.of(
                        "promotions",
                        "promotion",
                        List.of("promo_code"),
                        Column.code("promo_code", "促销编码", "编码").asNeeded(),
                        Column.text("name", "促销名称", "名称").asNeeded(),
                        Column.customer("customer_code", "客户编码"),
                        Column.oneOf("customer_kind", CustomerRows.KINDS, "客户类型", "类型"),
                        Column.list("product_codes", "商品编码列表", "商品编码")
                                .pointingAt(Reference.PRODUCT)
                                .asNeeded(),
                        Column.oneOf("mechanic", MECHANICS, "促销方式").asNeeded(),
                        Column.money("list_price", "标准价"),
                        Column.money("promo_price", "促销价"),
                        Column.money("unit_cost", "单位成本"),
                        Column.date("order_from", "订货开始"),
                        Column.date("order_to", "订货截止"),
                        Column.date("ship_from", "发货开始"),
                        Column.date("ship_to", "发货截止"),
                        Column.date("in_store_from", "上架开始").asNeeded(),
                        Column.date("in_store_to", "上架结束").asNeeded(),
                        Column.money("fixed_cost", "固定费用"),
                        Column.quantity("baseline_quantity", "基线销量"),
                        Column.quantity("actual_quantity", "实际销量"),
                        Column.oneOf("status", STATUSES, "状态", "促销状态").whenBlank("confirmed"))
                .listing("product_codes", "promotion_product", "product_code")
                .checking(RowCheck.inOrder("order_from", "order_to"))
                .checking(RowCheck.inOrder("ship_from", "ship_to"))
                .checking(RowCheck.inOrder("in_store_from", "in_store_to"))
                .checking(PromotionRows::forOneCustomerOrOneKind);
    }

    private static @Nullable Finding forOneCustomerOrOneKind(ReadRow row) {
        return row.text("customer_code") != null && row.text("customer_kind") != null
                ? Finding.at("customer_kind", "reason.customer-or-kind", row.header("customer_code"))
                : null;
    }
}
