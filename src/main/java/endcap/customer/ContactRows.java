package endcap.customer;

import endcap.intake.Column;
import endcap.intake.ImportKind;
import java.util.List;

/** What the rows of a contacts file mean: who is who at a customer. */
public final class ContactRows {
    private static final List<String> STANCES =
            List.of("sponsor=拥护=力挺", "supporter=支持", "neutral=中立", "non-supporter=不支持", "opponent=反对");

    private ContactRows() {}

    /** The contacts kind; a contact is known by its customer and name. */
    public static ImportKind kind() {
        return ImportKind.of(
                "contacts",
                "contact",
                List.of("customer_code", "name"),
                Column.customer("customer_code", "客户编码").asNeeded(),
                Column.code("name", "联系人", "姓名", "联系人姓名").asNeeded(),
                Column.text("role", "职务"),
                Column.code("phone", "电话", "手机"),
                Column.date("birthday", "生日"),
                Column.oneOf("stance", STANCES, "态度"),
                Column.text("decides", "决定", "决策"));
    }
}
