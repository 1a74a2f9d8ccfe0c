package endcap.worksheet;

import endcap.chat.UserError;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet worked out. Each result is rounded as it is shown and calculated on with, so that a pocket calculator comes to the
 * same.
 *
 * @param figures the results by name, in order; one that lacks a value it needs is not there
 * @param verdict the first sentence whose condition holds
 * @param reasons all others that hold
 */
record Calculation(Map<String, BigDecimal> figures, Optional<Threshold> verdict, List<Threshold> reasons) {

    /**
     * Works out what can be worked out from these values.
     *
     * @param values by field, as they are held
     * @throws UserError {@code worksheet.no-result} when a formula comes to nothing, such as a division by zero
     */
    static Calculation of(Sheet sheet, Map<String, String> values, LocalDate today, SheetFigures shown) {
        Map<String, Object> known = new HashMap<>();
        known.put("today", BigDecimal.valueOf(today.toEpochDay()));
        known.put("year", BigDecimal.valueOf(today.getYear()));
        for (Field field : sheet.fields()) {
            String held = values.get(field.name());
            if (held != null && field.countsInFormulas()) {
                known.put(field.name(), operand(field, held));
            }
        }
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (Result result : sheet.results()) {
            if (known.keySet().containsAll(result.rule().needs())) {
                BigDecimal figure = rounded(result, figure(result, known, values, shown));
                figures.put(result.name(), figure);
                known.put(result.name(), figure);
            }
        }
        List<Threshold> reasons = new ArrayList<>();
        sheet.reasons().stream().filter(one -> holds(one, known)).forEach(reasons::add);
        return new Calculation(
                figures,
                sheet.verdict().stream().filter(one -> holds(one, known)).findFirst(),
                reasons);
    }

    private static BigDecimal figure(
            Result result, Map<String, Object> known, Map<String, String> values, SheetFigures shown) {
        return switch (result.rule()) {
            case Lookup lookup -> lookup.figures().getOrDefault(values.get(lookup.by()), BigDecimal.ZERO);
            case Formula formula -> {
                try {
                    yield formula.figure(known);
                } catch (Formula.Impossible nothing) {
                    throw UserError.of("worksheet.no-result", result.label().in(shown.texts()));
                }
            }
        };
    }

    private static BigDecimal rounded(Result result, BigDecimal figure) {
        RoundingMode mode = result.rounding();
        return figure.setScale(result.type() == ValueType.PERCENT ? result.digits() + 2 : result.digits(), mode);
    }

    /** A condition about something unknown does not hold. */
    private static boolean holds(Threshold threshold, Map<String, Object> known) {
        if (threshold.when().isEmpty()) {
            return true;
        }
        Formula when = threshold.when().get();
        try {
            return known.keySet().containsAll(when.needs()) && when.holds(known);
        } catch (Formula.Impossible nothing) {
            throw UserError.of("worksheet.no-result", threshold.name());
        }
    }

    private static Object operand(Field field, String held) {
        if (field.list()) {
            return BigDecimal.valueOf(ValueReader.values(field, held).size());
        }
        return switch (field.type()) {
            case NUMBER, MONEY, PERCENT -> new BigDecimal(held);
            case DATE -> BigDecimal.valueOf(LocalDate.parse(held).toEpochDay());
            case FLAG -> held.equals("yes");
            case CHOICE ->
                field.option(held)
                        .flatMap(Option::figure)
                        .map(Object.class::cast)
                        .orElse(held);
            case TEXT -> held;
        };
    }
}
