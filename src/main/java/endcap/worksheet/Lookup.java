package endcap.worksheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * A figure for each option of a choice.
 *
 * @param by the name of the field
 * @param figures by the value of its options
 */
public record Lookup(String by, Map<String, BigDecimal> figures) implements Rule {
    public Lookup {
        figures = Map.copyOf(figures);
    }

    @Override
    public Set<String> needs() {
        return Set.of(by);
    }
}
