package endcap.worksheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a sheet asks for.
 *
 * <p>A value is held as one text, whatever way it was written: a figure in plain digits (a share as a fraction of 1), a day
 * as ISO, a choice as the option's value, yes or no as {@code yes} and {@code no}, several as lines.
 *
 * @param name its name in formulas and in data
 * @param also what else people call it
 * @param list whether several values may be given
 * @param least the smallest figure it takes; nothing below zero unless this says so
 * @param most the largest
 * @param needed whether nothing is worked out without it
 * @param fallback the value it has when nothing is said
 * @param filledFrom the source it is filled from when nothing is said
 * @param evidence whether it is kept with where it is known from
 */
public record Field(
        String name,
        Label label,
        List<String> also,
        ValueType type,
        boolean list,
        Label unit,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        List<Option> options,
        boolean needed,
        Optional<String> fallback,
        Optional<String> filledFrom,
        boolean evidence) {
    public Field {
        also = List.copyOf(also);
        options = List.copyOf(options);
    }

    /** Everything it is called: its labels, its other names and the name formulas use. */
    public List<String> names() {
        return Stream.concat(Stream.of(label.zh(), label.en(), name, name.replace('_', ' ')), also.stream())
                .distinct()
                .toList();
    }

    /** The option with that value. */
    public Optional<Option> option(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    /** The same with that default. */
    public Field withFallback(Optional<String> held) {
        return new Field(name, label, also, type, list, unit, least, most, options, needed, held, filledFrom, evidence);
    }

    /** Whether formulas can use it: a plain text is nothing to calculate with. */
    public boolean countsInFormulas() {
        return list || type != ValueType.TEXT;
    }
}
