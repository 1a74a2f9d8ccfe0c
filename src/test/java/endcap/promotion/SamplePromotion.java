package endcap.promotion;

import endcap.language.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A promotion of product J for everybody, in store in December; each test changes what it is about. */
record SamplePromotion(
        String code,
        String name,
        Scope scope,
        List<String> products,
        @Nullable String orderFrom,
        @Nullable String orderTo,
        String inStoreFrom,
        String inStoreTo,
        String status,
        Promotion.Outcome outcome) {
    static final Promotion.Outcome UNKNOWN = new Promotion.Outcome(null, null, null, null);

    static SamplePromotion of(String code) {
        return new SamplePromotion(
                code,
                "促销" + code,
                new Scope.Everyone(),
                List.of("J"),
                null,
                null,
                "2026-12-01",
                "2026-12-31",
                "confirmed",
                UNKNOWN);
    }

    SamplePromotion named(String other) {
        return new SamplePromotion(
                code, other, scope, products, orderFrom, orderTo, inStoreFrom, inStoreTo, status, outcome);
    }

    SamplePromotion scope(Scope other) {
        return new SamplePromotion(
                code, name, other, products, orderFrom, orderTo, inStoreFrom, inStoreTo, status, outcome);
    }

    SamplePromotion customer(String customer) {
        return scope(new Scope.OfCustomer(customer));
    }

    SamplePromotion products(String... others) {
        return new SamplePromotion(
                code, name, scope, List.of(others), orderFrom, orderTo, inStoreFrom, inStoreTo, status, outcome);
    }

    SamplePromotion order(@Nullable String from, @Nullable String to) {
        return new SamplePromotion(code, name, scope, products, from, to, inStoreFrom, inStoreTo, status, outcome);
    }

    SamplePromotion inStore(String from, String to) {
        return new SamplePromotion(code, name, scope, products, orderFrom, orderTo, from, to, status, outcome);
    }

    SamplePromotion status(String other) {
        return new SamplePromotion(
                code, name, scope, products, orderFrom, orderTo, inStoreFrom, inStoreTo, other, outcome);
    }

    SamplePromotion outcome(
            @Nullable String cost, @Nullable String spend, @Nullable String base, @Nullable String sold) {
        return new SamplePromotion(
                code,
                name,
                scope,
                products,
                orderFrom,
                orderTo,
                inStoreFrom,
                inStoreTo,
                status,
                new Promotion.Outcome(number(cost), number(spend), number(base), number(sold)));
    }

    Promotion promotion() {
        LocalDate first = LocalDate.parse(inStoreFrom);
        return new Promotion(
                code,
                name,
                scope,
                products,
                "price_cut",
                new BigDecimal("200.00"),
                new BigDecimal("160.00"),
                OrderWindow.agreed(day(orderFrom), day(orderTo), first),
                null,
                null,
                new Period(first, LocalDate.parse(inStoreTo)),
                outcome,
                status);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
