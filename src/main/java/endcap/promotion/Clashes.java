package endcap.promotion;

import endcap.language.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds clashes: two promotions in store on at least one same day, with at least one same product, for at least one same
 * customer.
 */
final class Clashes {
    private final Map<String, List<Promotion>> byProduct = new HashMap<>();
    private final BiPredicate<Scope, Scope> shareCustomer;

    /**
     * Clashes among these promotions.
     *
     * @param candidates every promotion that may be in the way, whoever it is for; none of them cancelled
     * @param shareCustomer whether two scopes have a customer in common
     */
    Clashes(List<Promotion> candidates, BiPredicate<Scope, Scope> shareCustomer) {
        this.shareCustomer = shareCustomer;
        candidates.forEach(candidate -> candidate
                .productCodes()
                .forEach(product -> byProduct
                        .computeIfAbsent(product, code -> new ArrayList<>())
                        .add(candidate)));
    }

    /** What is in the way of that promotion, in order of the first shared day. */
    List<Clash> of(Promotion promotion) {
        Set<Promotion> rivals = new LinkedHashSet<>();
        for (String product : promotion.productCodes()) {
            for (Promotion other : byProduct.getOrDefault(product, List.of())) {
                if (clash(promotion, other)) {
                    rivals.add(other);
                }
            }
        }
        return rivals.stream()
                .map(other -> between(promotion, other))
                .sorted(Comparator.comparing((Clash clash) -> clash.days().from())
                        .thenComparing(clash -> clash.other().code()))
                .toList();
    }

    private boolean clash(Promotion one, Promotion other) {
        return !one.code().equals(other.code())
                && one.inStore().meets(other.inStore())
                && shareCustomer.test(one.scope(), other.scope());
    }

    private static Clash between(Promotion one, Promotion other) {
        List<String> both = one.productCodes().stream()
                .filter(other.productCodes()::contains)
                .toList();
        return new Clash(other, both, shared(one.inStore(), other.inStore()));
    }

    private static Period shared(Period one, Period other) {
        return new Period(
                one.from().isAfter(other.from()) ? one.from() : other.from(),
                one.to().isBefore(other.to()) ? one.to() : other.to());
    }
}
