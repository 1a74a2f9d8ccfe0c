package endcap.knowledge;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the ways to write one question have in common: its telling words in their order, written one way. */
final class QuestionKey {
    /** A longer one is cut, and told from others by its digest: a database index takes no more. */
    private static final int LONGEST = 160;

    private static final int SHOWN_OF_LONGER = 120;

    private final QuestionWords questionWords = new QuestionWords();

    /** The key; blank when the question has only question words and signs. */
    String of(String question) {
        String telling = Stream.of(questionWords.strip(Analysis.plain(question)).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !questionWords.contains(word))
                .collect(Collectors.joining(" "));
        return telling.length() <= LONGEST
                ? telling
                : telling.substring(0, SHOWN_OF_LONGER) + " #" + Digest.of(telling);
    }
}
