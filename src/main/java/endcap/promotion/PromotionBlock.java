package endcap.promotion;

import endcap.chat.Card;
import endcap.chat.Request;
import endcap.customer.Customers;
import endcap.product.Product;
import endcap.product.Products;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws one promotion as a block a phone shows without scrolling sideways. */
final class PromotionBlock {
    private static final int PERCENT = 100;
    private static final int SOON = 2;

    private final Request request;
    private final Customers customers;
    private final Products products;
    private final ShownDays shown;

    PromotionBlock(Request request, Customers customers, Products products) {
        this.request = request;
        this.customers = customers;
        this.products = products;
        this.shown = new ShownDays(request);
    }

    /** Name and mechanic; whether it can still be ordered; the rest. */
    List<Card> cards(PromotionCalendar.Entry entry) {
        Promotion promotion = entry.promotion();
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(request.text("promotion.heading", promotion.name(), mechanic(promotion))));
        cards.add(new Card.Warning(tone(promotion.order()), state(promotion.order())));
        cards.add(new Card.Text(details(promotion)));
        entry.clashes().stream()
                .map(clash -> new Card.Warning(Card.Tone.WARN, clash(clash)))
                .forEach(cards::add);
        return cards;
    }

    /** Whether, until when or from when it can be ordered. */
    String state(OrderWindow order) {
        Integer left = order.daysLeft(request.today());
        if (left != null) {
            String days = left == 0 ? "today" : left == 1 ? "tomorrow" : "open";
            return request.text("promotion.state." + days, left, shown.day(order.to()));
        }
        return order.closed(request.today()) || order.from() == null
                ? request.text("promotion.state.closed", shown.day(order.to()))
                : request.text("promotion.state.not-yet", shown.day(order.from()), shown.day(order.to()));
    }

    private Card.Tone tone(OrderWindow order) {
        Integer left = order.daysLeft(request.today());
        if (left != null) {
            return left <= SOON ? Card.Tone.WARN : Card.Tone.GOOD;
        }
        return order.closed(request.today()) ? Card.Tone.STOP : Card.Tone.INFO;
    }

    private String mechanic(Promotion promotion) {
        String key = "promotion.mechanic." + promotion.mechanic();
        return request.texts().has(key) ? request.text(key) : promotion.mechanic();
    }

    private String details(Promotion promotion) {
        List<String> lines = new ArrayList<>();
        price(promotion, lines);
        lines.add(request.text("promotion.products", productNames(promotion.productCodes())));
        if (promotion.shipFrom() != null || promotion.shipTo() != null) {
            lines.add(request.text("promotion.ship", shown.days(promotion.shipFrom(), promotion.shipTo())));
        }
        lines.add(request.text(
                "promotion.in-store",
                shown.days(promotion.inStore().from(), promotion.inStore().to())));
        lines.add(request.text("promotion.for", scope(promotion.scope()), promotion.code()));
        if (promotion.status().equals("planned")) {
            lines.add(request.text("promotion.planned"));
        }
        return String.join("\n", lines);
    }

    private void price(Promotion promotion, List<String> lines) {
        BigDecimal list = promotion.listPrice();
        BigDecimal promo = promotion.promoPrice();
        BigDecimal depth = promotion.depth();
        if (list != null && promo != null && depth != null && depth.signum() > 0) {
            lines.add(request.text("promotion.price.cut", list.toPlainString(), promo.toPlainString(), percent(depth)));
        } else if (promo != null) {
            lines.add(request.text("promotion.price", promo.toPlainString()));
        }
    }

    private String clash(Clash clash) {
        return request.text(
                "promotion.clash",
                clash.other().name(),
                clash.other().code(),
                productNames(clash.productCodes()),
                shown.days(clash.days().from(), clash.days().to()));
    }

    private String productNames(List<String> codes) {
        return codes.stream()
                .map(code -> products.find(code).map(Product::name).orElse(code))
                .collect(Collectors.joining(request.text("promotion.and")));
    }

    private String scope(Scope scope) {
        return switch (scope) {
            case Scope.OfCustomer(String code) -> customers.customer(code).name();
            case Scope.OfKind(String kind) -> kind(kind);
            case Scope.Everyone everyone -> request.text("promotion.everyone");
        };
    }

    private String kind(String kind) {
        String key = "promotion.kind." + kind;
        return request.texts().has(key) ? request.text(key) : kind;
    }

    /** A ratio in percent with at most one decimal place. */
    static String percent(BigDecimal ratio) {
        return ratio.multiply(BigDecimal.valueOf(PERCENT))
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
