package endcap.credit.limit;

import endcap.credit.CreditGrant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A figure finance sets, and how it is written down: amounts in fen, days in ISO form, a hold as its reason. */
enum GrantField {
    CREDIT_LIMIT,
    LIMIT_VALID_TO,
    ORDER_LIMIT,
    HOLD;

    /** The name it is stored under. */
    String stored() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static GrantField of(String stored) {
        return Arrays.stream(values())
                .filter(field -> field.stored().equals(stored))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows the figure " + stored));
    }

    /** Its value as it is stored; empty for none. */
    Optional<String> in(CreditGrant grant) {
        return switch (this) {
            case CREDIT_LIMIT -> text(grant.limitFen());
            case LIMIT_VALID_TO -> grant.limitValidTo().map(LocalDate::toString);
            case ORDER_LIMIT -> text(grant.orderLimitFen());
            case HOLD -> grant.hold();
        };
    }

    /** The same decisions with this one as stored. */
    CreditGrant with(CreditGrant grant, Optional<String> value) {
        return switch (this) {
            case CREDIT_LIMIT -> new CreditGrant(fen(value), grant.limitValidTo(), grant.orderLimitFen(), grant.hold());
            case LIMIT_VALID_TO ->
                new CreditGrant(grant.limitFen(), value.map(LocalDate::parse), grant.orderLimitFen(), grant.hold());
            case ORDER_LIMIT -> new CreditGrant(grant.limitFen(), grant.limitValidTo(), fen(value), grant.hold());
            case HOLD -> new CreditGrant(grant.limitFen(), grant.limitValidTo(), grant.orderLimitFen(), value);
        };
    }

    /** Those that differ, in the order they are shown. */
    static List<GrantField> differing(CreditGrant one, CreditGrant other) {
        return Arrays.stream(values())
                .filter(field -> !field.in(one).equals(field.in(other)))
                .toList();
    }

    private static Optional<String> text(OptionalLong fen) {
        return fen.isEmpty() ? Optional.empty() : Optional.of(Long.toString(fen.getAsLong()));
    }

    private static OptionalLong fen(Optional<String> value) {
        return value.map(text -> OptionalLong.of(Long.parseLong(text))).orElseGet(OptionalLong::empty);
    }
}
