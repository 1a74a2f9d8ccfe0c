package endcap.config;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of bot-config/worksheets/ as it is written; what it means, and whether its formulas do, is for the worksheets to
 * say. Whatever they may find wrong has its line.
 *
 * @param file the file's name as the person would open it
 * @param id the file's name without .yaml
 * @param sees whose right is needed: {@code credit} or {@code account}
 * @param shape {@code calculation}, or {@code form} when it is filled in bit by bit
 * @param customer {@code needed}, {@code optional} or {@code none}
 * @param topic the id of an article; blank for none
 * @param renewMonths after so many months what a form says is to be renewed; 0 for never
 */
public record WorksheetFile(
        String file,
        String id,
        Both title,
        Both help,
        Both group,
        BothLists words,
        String sees,
        String shape,
        String customer,
        Written topic,
        int renewMonths,
        List<FieldEntry> fields,
        List<ResultEntry> results,
        List<ThresholdEntry> verdict,
        List<ThresholdEntry> reasons,
        List<Written> chart,
        List<ChannelEntry> channels) {

    /** A text in both languages; blank where it may be left out. */
    public record Both(String zh, String en) {}

    /** Words in both languages. */
    public record BothLists(List<String> zh, List<String> en) {}

    /** A text, blank when it is not there, and its line. */
    public record Written(String text, int line) {}

    /** What is asked for; {@code also} holds other names of it, {@code least} and {@code most} its range. */
    public record FieldEntry(
            String name,
            Both label,
            List<String> also,
            String type,
            boolean list,
            Both unit,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            List<OptionEntry> options,
            boolean needed,
            Written fallback,
            Written filledFrom,
            boolean evidence,
            int line) {}

    /** What can be picked, and the figure it counts as in formulas. */
    public record OptionEntry(String value, Both label, List<String> also, Optional<BigDecimal> figure) {}

    /** What is worked out: by a formula, or by looking it up. */
    public record ResultEntry(
            String name,
            Both label,
            String type,
            Both unit,
            Written formula,
            Optional<TableEntry> table,
            int digits,
            String rounding,
            Both explained,
            int line) {}

    /** A figure for each option of a field. */
    public record TableEntry(Written by, Map<String, BigDecimal> values, int line) {}

    /** A sentence for when a condition holds; without a condition it always does. */
    public record ThresholdEntry(String name, Written when, String tone, Both text, int line) {}

    /** A way information comes by, and how far it can be relied on: high, medium or low. */
    public record ChannelEntry(String value, Both label, List<String> also, String reliability) {}
}
