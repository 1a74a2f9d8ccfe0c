package endcap.product;

import endcap.intake.Column;
import endcap.intake.ImportKind;
import java.util.List;

/** What the rows of a products file mean. */
public final class ProductRows {
    private ProductRows() {}

    /** The products kind; a product is ours unless the file says no. */
    public static ImportKind kind() {
        return ImportKind.of(
                "products",
                "product",
                List.of("product_code"),
                Column.code("product_code", "商品编码", "编码").asNeeded(),
                Column.code("name", "商品名称", "名称").asNeeded(),
                Column.list("aliases", "别名", "商品别名"),
                Column.text("brand", "品牌"),
                Column.text("category", "品类"),
                Column.yesNo("own", true, "本品"),
                Column.count("units_per_case", "箱规"),
                Column.money("list_price", "标准价"),
                Column.money("unit_cost", "单位成本"));
    }
}
