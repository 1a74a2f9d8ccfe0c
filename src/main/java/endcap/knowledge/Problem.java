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
public record Problem(Severity severity, String file, int line, String textKey, List<Object> args) {
    /** How bad it is. */
    public enum Severity {
        /** The folder is not fit for use until it is put right. */
        ERROR,
        /** Worth knowing; the folder may be used as it is. */
        WARNING
    }

    public Problem {
        args = List.copyOf(args);
    }

    static Problem at(String file, int line, String textKey, Object... args) {
        return new Problem(Severity.ERROR, file, line, textKey, List.of(args));
    }

    static Problem warning(String file, int line, String textKey, Object... args) {
        return new Problem(Severity.WARNING, file, line, textKey, List.of(args));
    }

    /** What is wrong and what to write instead, without the place. */
    public String sentence(Texts texts) {
        return texts.text(textKey, args.toArray());
    }
}
