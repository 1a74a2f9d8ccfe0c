package endcap.credit;

import java.util.OptionalLong;

/**
 * The order somebody asks about.
 *
 * @param amountFen more than 0; empty when no amount was said
 * @param prepaid said to be paid before it is shipped, so that it adds no exposure; terms alone do not say so
 */
public record Order(OptionalLong amountFen, boolean prepaid) {
    public static Order none() {
        return new Order(OptionalLong.empty(), false);
    }

    public static Order onCredit(long fen) {
        return new Order(OptionalLong.of(fen), false);
    }

    public static Order prepaid(long fen) {
        return new Order(OptionalLong.of(fen), true);
    }

    /** Whether nothing was asked but how the customer stands. */
    public boolean isNone() {
        return amountFen.isEmpty() && !prepaid;
    }

    /** What it would add to the exposure. */
    public long exposureFen() {
        return prepaid ? 0 : amountFen.orElse(0);
    }
}
