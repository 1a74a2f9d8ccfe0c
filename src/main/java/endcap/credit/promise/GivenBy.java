package endcap.credit.promise;

import endcap.language.Han;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who gave a promise, as the words name them: a known contact of the customer when the words can only mean that one, else
 * the name with its title as it was said.
 */
final class GivenBy {
    private static final String TITLE = "(?:副总经理|总经理|董事长|副总|总监|总(?![共额计的是算部])|副店长|店长|经理|主管|老板娘|老板|采购"
            + "|课长|科长|处长|部长|厂长|主任|会计|财务|出纳|掌柜|董|姐|哥|叔|先生|女士|小姐|老师)";

    /** A surname of one character, or of the two that most of the longer ones have. */
    private static final String SURNAME =
            "(?:欧阳|上官|司徒|诸葛|司马|尉迟|长孙|皇甫|慕容|令狐|东方|[\\p{IsHan}&&[^的和跟与是说他她我你们家店这那向给由让被户方边大来去到了约找见请从对]])";

    private static final Pattern HAN_NAME = Pattern.compile("(?<surname>" + SURNAME + ")?(?<title>" + TITLE + ")");
    private static final Pattern FAMILIAR =
            Pattern.compile("(?<familiar>[老小](?<surname>[\\p{IsHan}&&[^板娘姐店家的]]))(?=说|讲|答应|承诺|保证|表示|同意)");
    private static final Pattern LATIN_NAME = Pattern.compile(
            "\\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r)\\.? ?\\p{Lu}[\\p{L}'-]+"
                    + "|\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?(?=(?: of| from| at)?(?: {2,})?,? *(?:has )?(?:promise|agree|commit|will|would|say|said))");

    /** What a bare remainder of a command is made of when it is a name: {@code 周启明}, {@code Pamela Ray}. */
    private static final Pattern BARE =
            Pattern.compile("[\\p{IsHan}·]{2,4}|\\p{L}[\\p{L}'.-]+(?: \\p{L}[\\p{L}'.-]+){0,2}");

    private static final Pattern NO_NAME = Pattern.compile("[打付还转汇结清款钱说讲答应承诺保证表示同意约定前内之以再就会能要]"
            + "|(?i)\\b(?:promise[sd]?|pay|paid|will|by|on|before|the|to|of|and|from|transfer|money|agreed|settle)\\b");

    private static final Pattern LATIN_TITLE = Pattern.compile("(?i)^(?:mrs?|ms|miss|dr)\\.? ?");

    private final List<KnownContact> contacts;

    GivenBy(List<KnownContact> contacts) {
        this.contacts = List.copyOf(contacts);
    }

    /**
     * The person those words name.
     *
     * @param words the message without customers, amounts and days
     * @param bareToo whether a lone name counts that nothing marks as one, as in a command
     */
    Optional<String> in(String words, boolean bareToo) {
        return known(words)
                .or(() -> han(words))
                .or(() -> latin(words))
                .or(() -> bareToo ? bare(words) : Optional.empty());
    }

    /** The person meant by a name as somebody wrote it, which may be any text. */
    String meant(String name) {
        return in(name, false)
                .filter(found -> found.length() >= name.strip().length() || isContact(found))
                .orElse(name.strip());
    }

    private boolean isContact(String name) {
        return contacts.stream().anyMatch(contact -> contact.name().equals(name));
    }

    private Optional<String> known(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        return contacts.stream()
                .map(KnownContact::name)
                .filter(name -> plain.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<String> han(String words) {
        String plain = Han.plain(words);
        Matcher familiar = FAMILIAR.matcher(plain);
        if (familiar.find()) {
            String surname = familiar.group("surname");
            return Optional.of(only(contact -> contact.name().startsWith(surname))
                    .orElse(words.substring(familiar.start(), familiar.end())));
        }
        Matcher named = HAN_NAME.matcher(plain);
        if (!named.find()) {
            return Optional.empty();
        }
        String surname = named.group("surname");
        String title = named.group("title");
        String said = words.substring(named.start(), named.end());
        return Optional.of(only(contact ->
                        surname == null ? is(contact, title) : contact.name().startsWith(surname))
                .orElse(said));
    }

    private static boolean is(KnownContact contact, String title) {
        return contact.role().filter(role -> role.contains(title)).isPresent();
    }

    private Optional<String> latin(String words) {
        Matcher named = LATIN_NAME.matcher(words);
        if (!named.find()) {
            return Optional.empty();
        }
        String said = named.group().strip();
        String last = LATIN_TITLE.matcher(said).replaceFirst("").toLowerCase(Locale.ROOT);
        return Optional.of(only(contact -> Arrays.asList(
                                contact.name().toLowerCase(Locale.ROOT).split(" "))
                        .contains(last))
                .orElse(said));
    }

    private static Optional<String> bare(String words) {
        List<String> pieces = Arrays.stream(
                        words.split("[\\s,，;；。.、:：]{2,}|[,，;；。、:：]|(?<=\\p{IsHan}) | (?=\\p{IsHan})"))
                .map(String::strip)
                .filter(piece ->
                        BARE.matcher(piece).matches() && !NO_NAME.matcher(piece).find())
                .toList();
        return pieces.size() == 1 ? Optional.of(pieces.getFirst()) : Optional.empty();
    }

    private Optional<String> only(Predicate<KnownContact> fits) {
        List<String> fitting =
                contacts.stream().filter(fits).map(KnownContact::name).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
