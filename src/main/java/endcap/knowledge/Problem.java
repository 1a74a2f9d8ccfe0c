package endcap.knowledge;

import endcap.chat.Texts;
import java.util.List;

/**
 * Something wrong in a knowledge file.
 *
 * @param file its path inside the knowledge folder
 * @param line counted from 1; 1 when the whole file is meant
 * @param textKey the sentence, which says what to write instead
 */
public record Problem(String file, int line, String textKey, List<Object> args) {
    public Problem {
        args = List.copyOf(args);
    }

    static Problem at(String file, int line, String textKey, Object... args) {
        return new Problem(file, line, textKey, List.of(args));
    }

    /** What is wrong and what to write instead, without the place. */
    public String sentence(Texts texts) {
        return texts.text(textKey, args.toArray());
    }
}
