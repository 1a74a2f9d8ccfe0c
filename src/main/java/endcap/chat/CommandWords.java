package endcap.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which words name which command, in both languages.
 *
 * <p>{@code /credit …} always names it. Without the slash a word counts when it is the whole message or is followed by a
 * space or colon; an English word that also begins sentences ("today I …", "why did …") does not count before one of
 * the small words sentences go on with.
 */
public final class CommandWords {
    private static final Set<String> SENTENCE_GOES_ON = Set.of(
            "i", "we", "you", "he", "she", "they", "it", "the", "a", "an", "my", "our", "is", "are", "was", "were",
            "do", "does", "did", "can", "could", "should", "would", "will", "to", "of", "with", "in", "on", "about",
            "me", "how", "what", "when", "not", "has", "have", "i'm", "it's", "this", "that", "from", "notes", "note",
            "and", "or", "for", "as", "by", "by:", "back", "off");

    private final Map<String, String> commandByWord;

    /**
     * From command name to the words for it; the name itself always counts.
     *
     * @throws IllegalArgumentException when one word stands for two commands
     */
    public CommandWords(Map<String, List<String>> wordsByCommand) {
        Map<String, String> byWord = new TreeMap<>();
        wordsByCommand.forEach((command, words) -> {
            put(byWord, command, command);
            words.forEach(word -> put(byWord, word, command));
        });
        this.commandByWord = new LinkedHashMap<>(byWord);
    }

    private static void put(Map<String, String> byWord, String word, String command) {
        String other = byWord.put(word.toLowerCase(Locale.ROOT), command);
        if (other != null && !other.equals(command)) {
            throw new IllegalArgumentException("the word '" + word + "' stands for both " + other + " and " + command
                    + "; give it to one of them");
        }
    }

    /** A command named at the beginning of a text, and the words after it. */
    public record Named(String command, String words) {}

    /** A text that begins with a slash names something, known or not. */
    public static boolean slashed(String text) {
        return text.startsWith("/") || text.startsWith("／");
    }

    /** The command that the text names, if it names one there is. */
    public Optional<Named> named(String text) {
        boolean slashed = slashed(text);
        String rest = slashed ? text.substring(1) : text;
        String word = firstWord(rest);
        String command = commandByWord.get(word.toLowerCase(Locale.ROOT));
        if (command == null) {
            return Optional.empty();
        }
        String words =
                rest.substring(word.length()).replaceFirst("^[\\s:：]+", "").strip();
        return !slashed && readsOnAsSentence(word, words) ? Optional.empty() : Optional.of(new Named(command, words));
    }

    /** The word a slashed text begins with, without the slash. */
    public static String firstWord(String text) {
        return text.strip().split("[\\s:：]", 2)[0];
    }

    /** All words there are, for suggestions and completion. */
    public Set<String> words() {
        return commandByWord.keySet();
    }

    private static boolean readsOnAsSentence(String word, String words) {
        return word.chars().allMatch(c -> c < 128)
                && SENTENCE_GOES_ON.contains(firstWord(words).toLowerCase(Locale.ROOT));
    }
}
