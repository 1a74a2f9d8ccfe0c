package endcap.channel.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the value of a field into the sentence of a form; a blank value takes its {@code name=} away with it. */
final class SentenceForm {
    private SentenceForm() {}

    static String put(String sentence, String field, String value) {
        String place = Pattern.quote("{" + field + "}");
        return value.isBlank()
                ? sentence.replaceAll("\\S*" + place, "")
                        .replaceAll(" {2,}", " ")
                        .strip()
                : sentence.replaceAll(place, Matcher.quoteReplacement(value));
    }
}
