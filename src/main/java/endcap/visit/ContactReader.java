package endcap.visit;

import endcap.visit.VisitRecord.Contact;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who was met: {@code 见王店长}, {@code 采购李经理}, {@code met buyer Lily}, {@code met Wang, the store manager}. */
final class ContactReader {
    private static final String LATIN_IN_HAN = "(?!" + PersonWords.LATIN_ROLE + "\\b)[a-z]{2,15}";
    private static final String NAME = "(?<name>" + PersonWords.SURNAME + "[\\p{IsHan}]{0,2}?|" + LATIN_IN_HAN + ")";
    private static final String FULL_NAME =
            "(?<name>" + PersonWords.SURNAME + "[\\p{IsHan}]{1,2}|" + LATIN_IN_HAN + ")";
    private static final String ROLE = "(?<role>" + PersonWords.HAN_ROLE + ")";
    private static final String END = "(?=$|[^\\p{IsHan}a-z]|[聊谈说开沟反确答讲提表要同])";
    private static final String LEAD =
            "(?:(?:今天|上午|下午)?(?:面见|约见|会见|拜见|见到了?|见了|见过|见|约了|约|找到|找了|找|遇到|碰到|联系人|对接人?|联系)(?:是|为|:|=|的)?"
                    + "|(?<![\\p{IsHan}])(?:和|跟|与|同|(?:电话|微信|上门)?拜访)|\\b(?:met|saw|contact|with)\\b:?)\\s?(?:了)?";
    private static final String TALKED = "(?:\\s?(?:聊了聊|聊了|聊|谈了|谈过|沟通了?|面谈|交流了?|开会)(?=$|[^\\p{IsHan}]))?";
    private static final List<Pattern> HAN = List.of(
            Pattern.compile(LEAD + "(?<dept>" + PersonWords.DEPARTMENT + ")?\\s?" + NAME + "\\s?" + ROLE + TALKED),
            Pattern.compile(LEAD + "(?<role>" + PersonWords.DEPARTMENT + ")?\\s?(?<name>" + PersonWords.SURNAME
                    + "[\\p{IsHan}]?" + PersonWords.HAN_ADDRESS + ")" + END + TALKED),
            Pattern.compile(LEAD + ROLE + "\\s?" + FULL_NAME + END + TALKED),
            Pattern.compile(LEAD + ROLE + TALKED),
            Pattern.compile("(?:面见|约见|会见|见到了?|见了|见过|见|联系人)(?:是|为|:|=)?\\s?" + FULL_NAME + END + TALKED),
            // Without a word for meeting, a name with its role at the beginning of a clause will do.
            Pattern.compile("(?<![\\p{IsHan}a-z])(?<dept>" + PersonWords.DEPARTMENT + ")?(?<name>" + PersonWords.SURNAME
                    + ")" + ROLE),
            Pattern.compile("(?<![\\p{IsHan}a-z])" + ROLE + FULL_NAME + END),
            Pattern.compile("(?<![\\p{IsHan}a-z])" + ROLE + "(?=答应|承诺|同意|说|表示|要求|问|觉得|希望)"));

    private static final String MET =
            "\\b(?:met|meeting|meet|saw|seen|spoke|talked|chatted|contact|contacted|discussed)\\b(?: with| to|:| is|=)? (?:the |a |their )?";
    private static final String LATIN = "(?<name>[a-z][a-z'-]{1,20})";
    private static final String TITLE = "(?<name>(?:mr|ms|mrs|miss)\\.? [a-z][a-z'-]{1,20})";
    private static final String POST = "(?<role>" + PersonWords.LATIN_ROLE + ")";
    private static final String NO_NAME =
            "(?!(?:the|a|an|and|about|who|today|yesterday|out|in|at|on|for|to|orange|order|facings?|price|stock|oos|promised|agreed|said|of|is|was|his|her|their|with)\\b)";
    private static final List<Pattern> ENGLISH = List.of(
            Pattern.compile(MET + POST + " " + NO_NAME + TITLE),
            Pattern.compile(MET + POST + " " + NO_NAME + LATIN),
            Pattern.compile(MET + TITLE + ",? ?(?:\\(|the |their )" + POST + "\\)?"),
            Pattern.compile(MET + NO_NAME + "(?<name>[a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20})?)"
                    + ",? ?(?:\\(|the |their )" + POST + "\\)?"),
            Pattern.compile(MET + TITLE),
            Pattern.compile(MET + POST + "\\b"),
            Pattern.compile(MET + NO_NAME + LATIN),
            Pattern.compile("(?<![a-z])" + POST + " " + NO_NAME + LATIN
                    + "(?= (?:promised|agreed|said|says|wants|asked|complain))"),
            Pattern.compile("(?:\\bthe )?\\b" + POST + "(?= (?:promised|agreed|said|says|wants|asked))"));

    private static final Pattern FAMILY_NAME = Pattern.compile(" " + NO_NAME + "[a-z][a-z'-]{1,20}\\b");

    private ContactReader() {}

    /** The first person met. */
    static @Nullable Contact read(Scan scan) {
        return first(scan, HAN, ContactReader::han)
                .or(() -> first(scan, ENGLISH, ContactReader::english))
                .orElse(null);
    }

    private static Optional<Contact> first(
            Scan scan, List<Pattern> patterns, BiFunction<Scan, MatchResult, Contact> meaning) {
        for (Pattern pattern : patterns) {
            Optional<MatchResult> match = scan.first(pattern);
            if (match.isPresent()) {
                scan.take(match.get());
                return Optional.of(meaning.apply(scan, match.get()));
            }
        }
        return Optional.empty();
    }

    private static Contact han(Scan scan, MatchResult match) {
        String role = group(scan, match, "role");
        String department = group(scan, match, "dept");
        boolean rankOnly = role != null && role.matches("经理|主管|总监|助理|經理|總監");
        String post = department != null && rankOnly ? department + role : role;
        return new Contact(group(scan, match, "name"), post);
    }

    private static Contact english(Scan scan, MatchResult match) {
        String name = group(scan, match, "name");
        // A family name goes on with a capital letter: met Lily Chen.
        Optional<MatchResult> family = name == null ? Optional.empty() : scan.at(match.end(), FAMILY_NAME);
        boolean capital = family.filter(more -> Character.isUpperCase(
                        scan.words(more.start(), more.end()).charAt(0)))
                .isPresent();
        if (name == null || !capital || match.end("name") != match.end()) {
            return new Contact(name, group(scan, match, "role"));
        }
        scan.take(family.orElseThrow());
        return new Contact(scan.words(match.start("name"), family.orElseThrow().end()), group(scan, match, "role"));
    }

    private static @Nullable String group(Scan scan, MatchResult match, String name) {
        if (!match.namedGroups().containsKey(name) || match.group(name) == null) {
            return null;
        }
        return scan.words(match.start(name), match.end(name));
    }
}
