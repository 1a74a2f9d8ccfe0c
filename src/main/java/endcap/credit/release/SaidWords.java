package endcap.credit.release;

import endcap.language.Han;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for what can be done with a release, in both languages. */
final class SaidWords {
    private static final String APPROVE = "approve(?![a-z])|批准|同意|通过";
    private static final String REJECT = "(?:reject|refuse|decline)(?![a-z])|驳回|拒绝|不批准|不同意";
    private static final String USE = "use(?![a-z])|使用";
    private static final String WITHDRAW = "withdraw(?![a-z])|撤回|收回";
    private static final String VERB = "(" + String.join("|", APPROVE, REJECT, USE, WITHDRAW) + ")";
    private static final String REFERENCE = "r ?(\\d{1,18})(?![a-z\\d-])";
    private static final String GAP = "[\\s,，:：。]*";

    private static final Pattern LIST =
            Pattern.compile("|待放行(?:的|列表|清单)?|待审批|待批|列表|我的|pending|list|mine|pending releases");
    private static final Pattern ALONE = Pattern.compile(REFERENCE);
    private static final Pattern VERB_FIRST = Pattern.compile("(?s)" + VERB + GAP + REFERENCE + GAP + "(.*)");
    private static final Pattern REFERENCE_FIRST = Pattern.compile("(?s)" + REFERENCE + GAP + VERB + GAP + "(.*)");
    private static final Pattern VERB_ALONE = Pattern.compile(VERB);
    private static final Pattern SEEN = Pattern.compile("\\bseen=([0-9a-z]{1,64})");
    private static final Pattern NUMBER = Pattern.compile("\\bno=(\\d{1,6})(?!\\d)");

    private SaidWords() {}

    static Said read(String words) {
        String said = words.strip();
        String plain = Han.plain(said);
        Matcher alone = ALONE.matcher(plain);
        if (LIST.matcher(plain).matches()) {
            return new Said.Listing();
        }
        if (alone.matches()) {
            return new Said.One(Long.parseLong(alone.group(1)));
        }
        if (VERB_ALONE.matcher(plain).matches()) {
            return new Said.Which();
        }
        Matcher verbFirst = VERB_FIRST.matcher(plain);
        if (verbFirst.matches()) {
            return told(verbFirst.group(1), Long.parseLong(verbFirst.group(2)), said.substring(verbFirst.start(3)));
        }
        Matcher referenceFirst = REFERENCE_FIRST.matcher(plain);
        return referenceFirst.matches()
                ? told(
                        referenceFirst.group(2),
                        Long.parseLong(referenceFirst.group(1)),
                        said.substring(referenceFirst.start(3)))
                : new Said.Request(said);
    }

    private static Said told(String verb, long id, String rest) {
        if (verb.matches(APPROVE)) {
            return approve(id, rest);
        }
        if (verb.matches(REJECT)) {
            return new Said.Reject(id, rest.strip());
        }
        return verb.matches(USE) ? use(id, rest) : new Said.Withdraw(id);
    }

    private static Said approve(long id, String rest) {
        Matcher seen = SEEN.matcher(Han.plain(rest));
        return seen.find()
                ? new Said.Approve(id, without(rest, seen), Optional.of(seen.group(1)))
                : new Said.Approve(id, rest.strip(), Optional.empty());
    }

    private static Said use(long id, String rest) {
        Matcher number = NUMBER.matcher(Han.plain(rest));
        return number.find()
                ? new Said.Use(id, without(rest, number), Optional.of(Integer.parseInt(number.group(1))))
                : new Said.Use(id, rest.strip(), Optional.empty());
    }

    private static String without(String text, Matcher found) {
        return (text.substring(0, found.start()) + text.substring(found.end())).strip();
    }
}
