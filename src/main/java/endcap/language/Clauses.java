package endcap.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a message that commas, stops and "but" divide. */
final class Clauses {
    private static final Pattern BOUNDARY =
            Pattern.compile("[，,。；;！!\\n:：()（）]|\\.(?=\\s|$)|(?<=[?？])|但是|但|可是|(?<![a-z])but(?![a-z])");

    private Clauses() {}

    static List<String> of(String plain) {
        return Arrays.stream(BOUNDARY.split(plain))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
    }
}
