package endcap.promotion;

import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.language.Period;
import endcap.product.Product;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which promotions there are for whom and when, and what gets in their way. */
final class PromotionCalendar implements AskedReader.PromotionNames {
    private final PromotionStore store;
    private final Customers customers;

    PromotionCalendar(PromotionStore store, Customers customers) {
        this.store = store;
        this.customers = customers;
    }

    /** A promotion with what gets in its way. */
    record Entry(Promotion promotion, List<Clash> clashes) {
        Entry {
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * The promotions of a customer, or of everybody, nearest order deadline first.
     *
     * @param customer whose; null for all
     * @param days those that can be ordered or are in store then; null for those that are not over today
     * @param products only those with at least one of these; empty for any
     */
    List<Entry> entries(@Nullable Customer customer, @Nullable Period days, List<Product> products, LocalDate today) {
        List<Promotion> running = days == null ? store.notOver(today) : store.meeting(days);
        AppliesTo whose = customer == null ? null : AppliesTo.customer(customers, customer.code());
        Set<String> wanted = products.stream().map(Product::code).collect(Collectors.toSet());
        return withClashes(running.stream()
                .filter(promotion ->
                        wanted.isEmpty() || promotion.productCodes().stream().anyMatch(wanted::contains))
                .filter(promotion -> whose == null || whose.test(promotion.scope()))
                .sorted(Promotion.nearestDeadlineFirst(today))
                .toList());
    }

    /** The promotions with these codes, which must exist, whenever they run; nearest order deadline first. */
    List<Entry> entries(List<String> codes, LocalDate today) {
        return withClashes(codes.stream()
                .distinct()
                .flatMap(code -> store.find(code).stream())
                .sorted(Promotion.nearestDeadlineFirst(today))
                .toList());
    }

    @Override
    public boolean exists(String code) {
        return store.find(code).isPresent();
    }

    @Override
    public Map<String, String> namedIn(String words, LocalDate today) {
        return store.namedIn(words, today).stream().collect(Collectors.toMap(Promotion::code, Promotion::name));
    }

    /** The promotions a customer can order today, nearest deadline first. */
    List<Promotion> orderableFor(String customerCode, LocalDate today) {
        AppliesTo whose = AppliesTo.customer(customers, customerCode);
        return store.meeting(Period.of(today)).stream()
                .filter(promotion -> promotion.order().contains(today))
                .filter(promotion -> whose.test(promotion.scope()))
                .sorted(Promotion.nearestDeadlineFirst(today))
                .toList();
    }

    /** The promotions that can be ordered on the first of these days and close on one of them, nearest deadline first. */
    List<Promotion> closing(Period days) {
        return store.meeting(Period.of(days.from())).stream()
                .filter(promotion -> promotion.order().contains(days.from())
                        && !promotion.order().to().isAfter(days.to()))
                .sorted(Promotion.nearestDeadlineFirst(days.from()))
                .toList();
    }

    private List<Entry> withClashes(List<Promotion> promotions) {
        if (promotions.isEmpty()) {
            return List.of();
        }
        LocalDate first = promotions.stream()
                .map(promotion -> promotion.inStore().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = promotions.stream()
                .map(promotion -> promotion.inStore().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Scopes scopes = new Scopes(customers, store::kindsMeet);
        Clashes clashes = new Clashes(store.inStore(new Period(first, last)), scopes::meet);
        return promotions.stream()
                .map(promotion -> new Entry(promotion, clashes.of(promotion)))
                .toList();
    }
}
