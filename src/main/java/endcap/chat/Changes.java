package endcap.chat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code field=value field2=value two}: a value reaches to the next {@code name=}. */
public final class Changes {
    private static final Pattern FIELD = Pattern.compile("(?<!\\S)([\\p{L}\\p{N}_/.-]+)\\s*[=＝]\\s*");

    private Changes() {}

    /**
     * What was read.
     *
     * @param reference what stands before the first field: of a change the draft it names, blank for the newest
     */
    public record Read(String reference, Map<String, String> values) {}

    /** The fields of these words, in their order; one named twice has its last value. */
    public static Read read(String words) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher matcher = FIELD.matcher(words);
        String reference = words.strip();
        String field = null;
        int valueFrom = 0;
        while (matcher.find()) {
            if (field == null) {
                reference = words.substring(0, matcher.start()).strip();
            } else {
                values.put(field, words.substring(valueFrom, matcher.start()).strip());
            }
            field = matcher.group(1);
            valueFrom = matcher.end();
        }
        if (field != null) {
            values.put(field, words.substring(valueFrom).strip());
        }
        return new Read(reference, values);
    }

    /** The same words with a colon where they would be read as {@code field=}. */
    static String withoutFields(String value) {
        return FIELD.matcher(value).replaceAll("$1:");
    }
}
