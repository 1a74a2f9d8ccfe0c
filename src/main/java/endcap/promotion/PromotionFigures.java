package endcap.promotion;

import endcap.customer.Customer;
import endcap.customer.CustomerRef;
import endcap.customer.Customers;
import endcap.language.Period;
import endcap.product.Product;
import endcap.product.ProductRef;
import endcap.product.Products;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns promotions into the figures of an answer. Remembers the names it looked up: make one for each question. */
final class PromotionFigures {
    private final Customers customers;
    private final Products products;
    private final Map<String, CustomerRef> customerRefs = new HashMap<>();
    private final Map<String, ProductRef> productRefs = new HashMap<>();

    PromotionFigures(Customers customers, Products products) {
        this.customers = customers;
        this.products = products;
    }

    /** The figures of one customer, or of everybody, for a period or for now. */
    PromotionsData data(
            LocalDate asOf, @Nullable Customer customer, @Nullable Period days, List<PromotionCalendar.Entry> entries) {
        return new PromotionsData(
                asOf,
                customer == null ? null : customer.ref(),
                days == null ? null : days.from(),
                days == null ? null : days.to(),
                entries.stream().map(entry -> line(entry, asOf)).toList());
    }

    private PromotionsData.Line line(PromotionCalendar.Entry entry, LocalDate today) {
        Promotion promotion = entry.promotion();
        OrderWindow order = promotion.order();
        return new PromotionsData.Line(
                promotion.code(),
                promotion.name(),
                promotion.scope() instanceof Scope.OfCustomer(String code) ? customer(code) : null,
                products(promotion.productCodes()),
                promotion.mechanic(),
                money(promotion.listPrice()),
                money(promotion.promoPrice()),
                promotion.depth(),
                order.from(),
                order.to(),
                promotion.shipFrom(),
                promotion.shipTo(),
                promotion.inStore().from(),
                promotion.inStore().to(),
                order.contains(today),
                order.daysLeft(today),
                entry.clashes().stream().map(this::clash).toList());
    }

    private PromotionsData.ClashLine clash(Clash clash) {
        return new PromotionsData.ClashLine(
                clash.other().code(),
                products(clash.productCodes()),
                clash.days().from(),
                clash.days().to());
    }

    private CustomerRef customer(String code) {
        return customerRefs.computeIfAbsent(
                code, known -> customers.customer(known).ref());
    }

    private List<ProductRef> products(List<String> codes) {
        return codes.stream()
                .map(code -> productRefs.computeIfAbsent(code, this::product))
                .toList();
    }

    private ProductRef product(String code) {
        return products.find(code).map(Product::ref).orElseGet(() -> new ProductRef(code, code));
    }

    private static @Nullable String money(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
