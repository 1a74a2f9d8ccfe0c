package endcap.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which parts of the search are used; a house may switch off what does its questions no good.
 *
 * @param meaning whether topics are found by what a question means, and not by its words alone
 * @param synonyms whether a word of the trade finds what is written with another
 * @param pinyin whether Chinese is also found by its sound
 * @param typos whether mistyped English words are put right
 */
public record KnowledgePolicy(boolean meaning, boolean synonyms, boolean pinyin, boolean typos) {
    /** Everything, as the search is measured. */
    public static KnowledgePolicy all() {
        return new KnowledgePolicy(true, true, true, true);
    }

    /** The names of what is switched off, as bot.yaml calls them. */
    List<String> switchedOff() {
        return Stream.of(
                        meaning ? "" : "meaning",
                        synonyms ? "" : "synonyms",
                        pinyin ? "" : "pinyin",
                        typos ? "" : "typos")
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
