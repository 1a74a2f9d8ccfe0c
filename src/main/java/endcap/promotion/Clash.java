package endcap.promotion;

import endcap.language.Period;
import java.util.List;

/**
 * Another promotion that gets in the way of one.
 *
 * @param other the other promotion
 * @param productCodes the products both have
 * @param days the days both are in store
 */
record Clash(Promotion other, List<String> productCodes, Period days) {
    Clash {
        productCodes = List.copyOf(productCodes);
    }
}
