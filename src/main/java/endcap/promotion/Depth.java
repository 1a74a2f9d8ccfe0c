package endcap.promotion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How deep a price cut is: (list − promo) ÷ list. */
final class Depth {
    /** Decimal places of a ratio; halves are rounded up. */
    static final int SCALE = 4;

    private Depth() {}

    /** The depth, 0.2 for 20 %; null without both prices or at a list price of 0; negative when the price is put up. */
    static @Nullable BigDecimal of(@Nullable BigDecimal list, @Nullable BigDecimal promo) {
        if (list == null || promo == null || list.signum() == 0) {
            return null;
        }
        return list.subtract(promo).divide(list, SCALE, RoundingMode.HALF_UP);
    }
}
