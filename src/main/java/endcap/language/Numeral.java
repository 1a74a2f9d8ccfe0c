package endcap.language;

import java.math.BigDecimal;

/**
 * A number as it stands in a plain text.
 *
 * @param value exactly what is written
 * @param end index after its last character
 * @param digits whether it begins with Arabic digits
 * @param magnitude the largest of 十百千万亿 (k, w, m) in it; 1 when there is none
 */
record Numeral(BigDecimal value, int end, boolean digits, BigDecimal magnitude) {
    /** Whether it has a magnitude people use for money: thousands, ten thousands and up. */
    boolean large() {
        return magnitude.compareTo(BigDecimal.valueOf(1000)) >= 0;
    }
}
