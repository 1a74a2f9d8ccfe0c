package endcap.visit;

import endcap.chat.UserError;
import endcap.language.Han;
import java.util.regex.Pattern;

/** Tells a report from a question and from a visit that was not made; only a report is written down. */
final class VisitMood {
    private static final Pattern NOT_MADE = Pattern.compile(
            "(?:没有?|未|不|还没|不想|不打算|不用|不要|不必|别|没能|没空|来不及|取消)(?:再|能|打算|准备|想|要|有时间|时间|空)?(?:去|拜访|走访|到店|去成|跑|登记|记录)"
                    + "|\\b(?:did not|didn't|do not|don't|not|never|haven't|have not|could not|couldn't|won't|will not)(?: \\w+){0,2}? (?:visit(?:ed)?|go|gone|went|make it|log)\\b|\\bcancel(?:led)? (?:the|my) visit");
    private static final Pattern ASKED = Pattern.compile(
            "[?？]\\s*$|(?:吗|么|没有啊|呢)[。\\s]*$|要不要|该不该|是不是(?:该|要)|^(?:should|shall|do|does|did|can|could|must|have) (?:i|we)\\b");
    /** A question somebody else asked is part of the report. */
    private static final Pattern REPORTED = Pattern.compile("问|说|反映|\\b(?:asked|asks|wonders|said)\\b");

    private VisitMood() {}

    /**
     * Lets a report through.
     *
     * @throws UserError {@code visit.negated} or {@code visit.question}
     */
    static void refuseUnlessReport(String words) {
        String plain = Han.plain(words);
        if (ASKED.matcher(plain).find() && !REPORTED.matcher(plain).find()) {
            throw UserError.of("visit.question");
        }
        if (NOT_MADE.matcher(plain).find()) {
            throw UserError.of("visit.negated");
        }
    }
}
