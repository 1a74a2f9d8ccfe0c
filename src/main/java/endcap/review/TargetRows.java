package endcap.review;

import endcap.intake.Column;
import endcap.intake.ImportKind;
import endcap.intake.ReadRow;
import endcap.intake.RowCheck.Finding;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the rows of a targets file mean: what a person, or a customer, should reach in a month. */
public final class TargetRows {
    private TargetRows() {}

    /**
     * The targets kind.
     *
     * @param person whether a person of that id exists
     */
    public static ImportKind kind(Predicate<String> person) {
        return ImportKind.of(
                        "targets",
                        "target",
                        List.of("person", "customer_code", "month", "kpi"),
                        Column.code("person", "人员", "负责人", "业务员")
                                .accepting(person, "reason.unknown-person")
                                .storedAs("person_id")
                                .whenBlank(""),
                        Column.customer("customer_code", "客户编码").whenBlank(""),
                        Column.month("month", "月份").asNeeded(),
                        Column.code("kpi", "指标").asNeeded(),
                        Column.quantity("target", "目标", "目标值").asNeeded())
                .checking(TargetRows::ofSomebody);
    }

    private static @Nullable Finding ofSomebody(ReadRow row) {
        return "".equals(row.text("person")) && "".equals(row.text("customer_code"))
                ? Finding.at("person", "reason.person-or-customer")
                : null;
    }
}
