package endcap.credit;

import java.util.OptionalLong;

/**
 * The order somebody asks about.
 *
 * @param amountFen more than 0; empty when no amount was said
 * @param prepaid said to be paid before it is shipped, so that it adds no exposure; terms alone do not say so
 */
record Order(OptionalLong amountFen, boolean prepaid) {
    static Order none() {
        return new Order(OptionalLong.empty(), false);
    }

    static Order onCredit(long fen) {
        return new Order(OptionalLong.of(fen), false);
    }

    static Order prepaid(long fen) {
        return new Order(OptionalLong.of(fen), true);
    }

    /** Whether nothing was asked but how the customer stands. */
    boolean isNone() {
        return amountFen.isEmpty() && !prepaid;
    }

    /** What it would add to the exposure. */
    long exposureFen() {
        return prepaid ? 0 : amountFen.orElse(0);
    }
}
