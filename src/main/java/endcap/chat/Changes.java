package endcap.chat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code field=value field2=value two}: a value reaches to the next {@code name=}. */
final class Changes {
    private static final Pattern FIELD = Pattern.compile("(?<!\\S)([\\p{L}\\p{N}_/.-]+)\\s*[=＝]\\s*");

    private Changes() {}

    /**
     * What was read.
     *
     * @param reference the draft named before the first field; blank for the newest
     */
    record Read(String reference, Map<String, String> values) {}

    static Read read(String words) {
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
}
