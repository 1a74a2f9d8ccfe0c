package endcap.visit;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which colleague came along: {@code 和陈经理一起}, {@code 李主管协访}, {@code together with supervisor Chen}. */
final class JointVisitorReader {
    private static final String COLLEAGUE = "(?!.{0,3}(?:店长|采购|店员|理货|收货|老板|柜|客户))";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    "(?:和|跟|与|同|陪同?|带)" + COLLEAGUE
                            + "\\s?(?<who>[\\p{IsHan}]{1,5}?|[a-z]{2,15}|[a-z]{2,15} [a-z]{2,15})\\s?(?:一起|一同|一道|共同|同行|协访|同访|走访|巡店)(?:去|来|到)?(?:拜访|走访|协访|了)?"),
            Pattern.compile(
                    "(?:协访人?|同访人?|同行人?|陪同人?|随访人?)\\s?(?:是|为|:|=)?\\s?(?<who>[\\p{IsHan}]{2,4}|[a-z]{2,15})(?=$|[^\\p{IsHan}a-z])"),
            Pattern.compile("(?<![\\p{IsHan}])" + COLLEAGUE + "(?<who>" + PersonWords.SURNAME
                    + "[\\p{IsHan}]{1,3}?)(?:协访|陪同|同访|随行|陪访)(?:拜访|走访)?"),
            Pattern.compile(
                    "\\b(?:(?:together|jointly|along|joint (?:visit|call)) with|accompanied by|with my)\\b (?<who>(?:"
                            + PersonWords.LATIN_ROLE + ")(?: [a-z]+)?|[a-z]+)(?=$|[^a-z])"),
            Pattern.compile("\\b(?:visited|visit|went|called)\\b[^，,;。\\n]* with (?<who>(?:(?:" + PersonWords.LATIN_ROLE
                    + "|colleague) )?[a-z]{2,15})(?=$|[^a-z])"));
    private static final Pattern LONG = Pattern.compile("visit|went|called");
    private static final Pattern WITH = Pattern.compile(" ?\\bwith $");

    private JointVisitorReader() {}

    static @Nullable String read(Scan scan) {
        for (Pattern pattern : PATTERNS) {
            Optional<MatchResult> match = scan.firstAround(pattern, "who");
            if (match.isPresent()) {
                return take(scan, match.get());
            }
        }
        return null;
    }

    /** Takes the whole match, or of a sentence that says other things too only the colleague. */
    private static String take(Scan scan, MatchResult match) {
        int start = match.start("who");
        int end = match.end("who");
        boolean alone = scan.free(match.start(), match.end())
                && !LONG.matcher(match.group()).lookingAt();
        int from = alone
                ? match.start()
                : scan.before(start, WITH).map(MatchResult::start).orElse(start);
        scan.take(from, alone ? match.end() : end);
        return scan.words(start, end);
    }
}
