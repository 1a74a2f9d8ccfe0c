package endcap.promotion;

/** Whom a promotion is for; each includes everything beneath the customers it names. */
sealed interface Scope {
    /** One customer and everything beneath it. */
    record OfCustomer(String code) implements Scope {}

    /** All customers of that kind and everything beneath them. */
    record OfKind(String kind) implements Scope {}

    /** Every customer. */
    record Everyone() implements Scope {}
}
