package endcap.worksheet;

import java.math.RoundingMode;

/**
 * What a sheet works out.
 *
 * @param digits decimals of the figure as it is shown, kept and calculated on with; of a share, decimals of the percentage
 * @param explained the sentence that explains it, with {@code {name}} where a figure goes; none for the formula itself
 */
public record Result(
        String name,
        Label label,
        ValueType type,
        Label unit,
        Rule rule,
        int digits,
        RoundingMode rounding,
        Label explained) {}
