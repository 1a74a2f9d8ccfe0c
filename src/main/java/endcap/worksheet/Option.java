package endcap.worksheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What can be picked in a choice.
 *
 * @param value what it is kept as, and what formulas see when no option of the choice has a figure
 * @param also other words for it
 * @param figure what it counts as in formulas
 */
public record Option(String value, Label label, List<String> also, Optional<BigDecimal> figure) {
    public Option {
        also = List.copyOf(also);
    }
}
