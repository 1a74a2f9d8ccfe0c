package endcap.channel.slack.line;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wrote, out of the way Slack writes it down: mentions and links stand in angle brackets, and three
 * characters are escaped. All else is left as it is; any text can be read.
 */
public final class IncomingText {
    /** Whatever Slack itself put there; an angle bracket somebody typed is escaped. */
    private static final Pattern REFERENCE = Pattern.compile("<([^<>]*)>");

    private static final Pattern ESCAPED = Pattern.compile("&(amp|lt|gt);");
    private static final Map<String, String> CHARACTERS = Map.of("amp", "&", "lt", "<", "gt", ">");

    /** People set a name they call by off from what they say: {@code @Endcap: …}. */
    private static final String AFTER_NAME = "[ \\u00a0]*[:：,，]?[ \\u00a0]*";

    private final Pattern self;
    private final Function<String, Optional<String>> nameOf;

    /**
     * Reads what is written to a bot.
     *
     * @param self the user id of the bot: its own name is no part of what is said to it
     * @param nameOf what a person, by user id, is called; of whom it does not know nothing is left
     */
    public IncomingText(String self, Function<String, Optional<String>> nameOf) {
        this.self = Pattern.compile("<@" + Pattern.quote(self) + "(?:\\|[^<>]*)?>" + AFTER_NAME);
        this.nameOf = nameOf;
    }

    /** Whether Slack wrote it down as it was written. */
    static boolean isPlain(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0;
    }

    /** The text as its writer saw it. */
    public String read(String text) {
        String told = self.matcher(text).replaceAll("");
        StringBuilder plain = new StringBuilder(told.length());
        Matcher reference = REFERENCE.matcher(told);
        int at = 0;
        while (reference.find()) {
            plain.append(unescaped(told.substring(at, reference.start())));
            plain.append(unescaped(shown(reference.group(1))));
            at = reference.end();
        }
        return plain.append(unescaped(told.substring(at))).toString();
    }

    /** What a reference looks like in Slack: its label if it has one. */
    private String shown(String reference) {
        int bar = reference.indexOf('|');
        String target = bar < 0 ? reference : reference.substring(0, bar);
        String label = bar < 0 ? "" : reference.substring(bar + 1);
        return switch (target.isEmpty() ? ' ' : target.charAt(0)) {
            case '@' ->
                nameOf.apply(target.substring(1))
                        .or(() -> Optional.of(label).filter(name -> !name.isBlank()))
                        .map(name -> "@" + name)
                        .orElse("");
            case '#' -> label.isBlank() ? "" : "#" + label;
            case '!' -> special(target.substring(1), label);
            default -> label.isBlank() ? target.replaceFirst("^(?:mailto|tel):", "") : label;
        };
    }

    /** Everybody here, a group, or a moment. */
    private static String special(String what, String label) {
        if (what.startsWith("date^")) {
            return label;
        }
        String name = label.isBlank() ? what : label;
        return what.startsWith("subteam^") && label.isBlank() || name.isBlank()
                ? ""
                : name.startsWith("@") ? name : "@" + name;
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(IncomingText::character);
    }

    private static String character(MatchResult escaped) {
        return Matcher.quoteReplacement(CHARACTERS.getOrDefault(escaped.group(1), ""));
    }
}
