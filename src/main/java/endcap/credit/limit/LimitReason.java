package endcap.credit.limit;

import endcap.language.Han;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message cut where its reason begins.
 *
 * @param head what comes before it
 * @param reason as the person wrote it; empty when no word says that one follows
 */
record LimitReason(String head, Optional<String> reason) {
    private static final Pattern BEGINS = Pattern.compile(
            "[，,。;；\\s]*(?:原因|理由|因为|由于|(?<![a-z])(?:because(?: of)?|reason|since|due to)(?![a-z]))\\s*(?:是(?![否])|is(?![a-z]))?\\s*[:：]?\\s*");
    private static final Pattern EDGE =
            Pattern.compile("^[\\s，,。;；:：、]*(?:(?:吧|了|一下|please)[\\s，,。;；:：、]*)?|[\\s，,。;；]+$");

    /** The message at its first word that says a reason follows. */
    static LimitReason cut(String words) {
        Matcher begins = BEGINS.matcher(Han.plain(words));
        if (!begins.find()) {
            return new LimitReason(words, Optional.empty());
        }
        return new LimitReason(words.substring(0, begins.start()), text(words.substring(begins.end())));
    }

    /** Words as a reason: without what only joins them to the rest; empty when nothing is left that says something. */
    static Optional<String> text(String words) {
        String bare = EDGE.matcher(words.strip()).replaceAll("");
        return Optional.of(bare)
                .filter(text -> text.codePoints().filter(Character::isLetter).count() >= 2);
    }
}
