package endcap.promotion;

import java.math.BigDecimal;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Customers, products and promotions written straight into the tables. */
final class TestPromotions {
    private TestPromotions() {}

    static void customer(Jdbi jdbi, String code, String name, @Nullable String parent, @Nullable String kind) {
        jdbi.useTransaction(handle -> handle.createUpdate("""
                        INSERT INTO customer (customer_code, name, aliases, parent_code, kind, on_hold)
                        VALUES (:code, :name, '', :parent, :kind, 0)""")
                .bind("code", code)
                .bind("name", name)
                .bind("parent", parent)
                .bind("kind", kind)
                .execute());
    }

    static void product(Jdbi jdbi, String code, String name) {
        jdbi.useTransaction(handle -> handle.createUpdate(
                        "INSERT INTO product (product_code, name, aliases, own) VALUES (:code, :name, '', 1)")
                .bind("code", code)
                .bind("name", name)
                .execute());
    }

    /** Takes all of them out again, so that a class of tests can share one database. */
    static void clear(Jdbi jdbi) {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM promotion_product");
            handle.execute("DELETE FROM promotion");
        });
    }

    static void add(Jdbi jdbi, SamplePromotion sample) {
        Promotion promotion = sample.promotion();
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO promotion (promo_code, name, customer_code, customer_kind, mechanic, list_price_fen,
                              promo_price_fen, unit_cost_fen, order_from, order_to, in_store_from, in_store_to,
                              fixed_cost_fen, baseline_quantity, actual_quantity, status)
                            VALUES (:code, :name, :customer, :kind, :mechanic, :list, :promo, :cost, :orderFrom, :orderTo,
                              :inStoreFrom, :inStoreTo, :spend, :baseline, :actual, :status)""")
                    .bind("code", sample.code())
                    .bind("name", promotion.name())
                    .bind("customer", sample.scope() instanceof Scope.OfCustomer(String code) ? code : null)
                    .bind("kind", sample.scope() instanceof Scope.OfKind(String kind) ? kind : null)
                    .bind("mechanic", promotion.mechanic())
                    .bind("list", fen(promotion.listPrice()))
                    .bind("promo", fen(promotion.promoPrice()))
                    .bind("cost", fen(sample.outcome().unitCost()))
                    .bind("orderFrom", sample.orderFrom())
                    .bind("orderTo", sample.orderTo())
                    .bind("inStoreFrom", sample.inStoreFrom())
                    .bind("inStoreTo", sample.inStoreTo())
                    .bind("spend", fen(sample.outcome().fixedCost()))
                    .bind("baseline", text(sample.outcome().baseline()))
                    .bind("actual", text(sample.outcome().actual()))
                    .bind("status", sample.status())
                    .execute();
            for (int i = 0; i < sample.products().size(); i++) {
                handle.createUpdate("INSERT INTO promotion_product VALUES (:code, :product, :position)")
                        .bind("code", sample.code())
                        .bind("product", sample.products().get(i))
                        .bind("position", i)
                        .execute();
            }
        });
    }

    private static @Nullable Long fen(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.movePointRight(2).longValueExact();
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
