package endcap.promotion;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A promotion whose orders close soon.
 *
 * @param customerCode whose it is, with everything beneath; empty when it is not one customer's
 * @param kind which kind of customers it is for; empty when it is one customer's or everybody's
 * @param lastOrderDay the last day an order is taken
 */
public record ClosingPromotion(
        String code, String name, Optional<String> customerCode, Optional<String> kind, LocalDate lastOrderDay) {
    static ClosingPromotion of(Promotion promotion) {
        return new ClosingPromotion(
                promotion.code(),
                promotion.name(),
                promotion.scope() instanceof Scope.OfCustomer(String code) ? Optional.of(code) : Optional.empty(),
                promotion.scope() instanceof Scope.OfKind(String kind) ? Optional.of(kind) : Optional.empty(),
                promotion.order().to());
    }
}
