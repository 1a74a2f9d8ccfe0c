package endcap.worksheet;

import endcap.customer.CustomerRef;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an answer about a worksheet, named as in the contract.
 *
 * @param inputs by field: money as decimal text, numbers and shares as decimals, days as ISO text, several as a list
 * @param results as inputs; the name of the verdict is the one called {@code verdict}
 * @param previous the entry before this one
 */
public record SheetData(
        String sheet,
        @Nullable CustomerRef customer,
        Map<String, Object> inputs,
        Map<String, Object> results,
        List<String> steps,
        @Nullable Previous previous) {

    /** The entry before; {@code differences} by the name of each figure that is in both. */
    public record Previous(
            LocalDate date, Map<String, Object> inputs, Map<String, Object> results, Map<String, Object> differences) {}

    /** All worksheets there are. */
    public record Listed(List<One> sheets) {}

    /** One of them. */
    public record One(String id, String group, String title) {}

    /** The values of a sheet's fields. */
    static Map<String, Object> inputs(Sheet sheet, Map<String, String> values) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (Field field : sheet.fields()) {
            String held = values.get(field.name());
            if (held != null) {
                inputs.put(field.name(), input(field, held));
            }
        }
        return inputs;
    }

    private static Object input(Field field, String held) {
        List<Object> values = ValueReader.values(field, held).stream()
                .map(value -> plain(field.type(), value))
                .toList();
        return field.list() ? values : values.getFirst();
    }

    /** The results as they were kept. */
    static Map<String, Object> results(Sheet sheet, Map<String, String> results) {
        Map<String, Object> figures = new LinkedHashMap<>();
        results.forEach((name, value) -> figures.put(
                name,
                sheet.result(name).map(result -> plain(result.type(), value)).orElse(value)));
        return figures;
    }

    /** A figure of that type. */
    static Object plain(ValueType type, String value) {
        return switch (type) {
            case MONEY ->
                new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
            case NUMBER, PERCENT -> new BigDecimal(value);
            case FLAG -> value.equals("yes");
            case TEXT, DATE, CHOICE -> value;
        };
    }
}
