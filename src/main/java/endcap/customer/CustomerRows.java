package endcap.customer;

import endcap.intake.Column;
import endcap.intake.ImportKind;
import endcap.intake.RowCheck;
import java.util.List;
import java.util.function.Predicate;

/** What the rows of a customers file mean. */
public final class CustomerRows {
    /** The kinds a customer can be of; either word may be written. */
    public static final List<String> KINDS = List.of("chain=连锁=连锁系统", "store=门店=店", "distributor=经销商", "other=其他=其它");

    private CustomerRows() {}

    /**
     * The customers kind.
     *
     * @param person whether a person of that id exists
     * @param paymentTerms whether that is how payment terms are written
     */
    public static ImportKind kind(Predicate<String> person, Predicate<String> paymentTerms) {
        return ImportKind.of(
                        "customers",
                        "customer",
                        List.of("customer_code"),
                        Column.code("customer_code", "客户编码", "编码").asNeeded(),
                        Column.code("name", "客户名称", "名称").asNeeded(),
                        Column.code("short_name", "简称", "客户简称"),
                        Column.list("aliases", "别名"),
                        Column.customer("parent_code", "上级客户编码", "上级编码", "上级客户"),
                        Column.oneOf("kind", KINDS, "客户类型", "类型"),
                        Column.text("city", "城市"),
                        Column.oneOf("grade", List.of("A=a", "B=b", "C=c", "D=d"), "等级", "客户等级"),
                        Column.code("owner", "负责人", "业务员").accepting(person, "reason.unknown-person"),
                        Column.code("payment_terms", "账期").accepting(paymentTerms, "reason.payment-terms"),
                        Column.money("credit_limit", "信用额度"),
                        Column.date("limit_valid_to", "额度有效期"),
                        Column.money("order_limit", "单笔限额"),
                        Column.yesNo("on_hold", false, "锁单"),
                        Column.text("hold_reason", "锁单原因"),
                        Column.currency("currency", "币种"))
                .checking(RowCheck.inCurrencyOfRow("credit_limit", "order_limit"));
    }
}
