package endcap;

import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.customer.Customer;
import endcap.customer.CustomerDirectory;
import endcap.customer.CustomerRef;
import endcap.day.AskedDays;
import endcap.day.Due;
import endcap.day.DueKind;
import endcap.people.Act;
import endcap.promotion.ClosingPromotion;
import endcap.promotion.PromotionFeature;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The promotions whose orders close soon, for the accounts the person takes orders at. */
record DayOrders(PromotionFeature promotions, CustomerDirectory customers, DayReach reach) {
    private static final int CLOSING_AHEAD = 3;

    /** Everything of it, unranked. */
    List<Due> due(Request request, AskedDays days) {
        List<ClosingPromotion> closing = promotions.closing(days.from(), days.ahead(CLOSING_AHEAD));
        if (closing.isEmpty()) {
            return List.of();
        }
        Accounts accounts = new Accounts(customers, customers.ownedBy(reach.own(request.user(), Act.LOG)));
        return closing.stream()
                .flatMap(promotion -> accounts.due(request, promotion).stream())
                .toList();
    }

    /** The accounts of a person, and what they belong to: a promotion of a chain is one of its stores. */
    private static final class Accounts {
        private final Map<String, Customer> byCode = new HashMap<>();
        private final Set<String> kinds = new HashSet<>();

        Accounts(CustomerDirectory customers, List<Customer> own) {
            own.forEach(customer -> add(customer, customer));
            // Not asked of each: the stores of one chain have one parent between them.
            own.forEach(customer -> {
                String parent = customer.parentCode();
                if (parent != null && !byCode.containsKey(parent)) {
                    add(customers.customer(parent), customer);
                    customers.ancestors(parent).forEach(above -> add(above, customer));
                }
            });
        }

        private void add(Customer line, Customer account) {
            byCode.putIfAbsent(line.code(), account);
            if (line.kind() != null) {
                kinds.add(line.kind());
            }
        }

        Optional<Due> due(Request request, ClosingPromotion promotion) {
            if (promotion.customerCode().isPresent()) {
                return Optional.ofNullable(byCode.get(promotion.customerCode().get()))
                        .map(account -> due(request, promotion, account.ref(), Optional.ofNullable(account.grade())));
            }
            boolean ofMine = promotion.kind().map(kinds::contains).orElse(!byCode.isEmpty());
            String whose = request.text("today.customers." + promotion.kind().orElse("all"));
            return ofMine
                    ? Optional.of(due(request, promotion, new CustomerRef(null, whose), Optional.empty()))
                    : Optional.empty();
        }

        private static Due due(
                Request request, ClosingPromotion promotion, CustomerRef customer, Optional<String> grade) {
            return new Due(
                    DueKind.ORDER_DEADLINE,
                    Optional.of(customer),
                    grade,
                    promotion.name(),
                    promotion.lastOrderDay(),
                    0,
                    new Choice(request.text("today.choice.promotion", promotion.name()), "/promo " + promotion.code()));
        }
    }
}
