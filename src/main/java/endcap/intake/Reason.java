package endcap.intake;

import endcap.chat.Texts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why something is refused, in no language yet.
 *
 * @param key the key of a sentence, or of a word in one
 * @param args what the sentence names; a reason among them is put into words first, a list is put in a row
 */
public record Reason(String key, List<Object> args) {
    public Reason {
        args = List.copyOf(args);
    }

    /** The reason with that text key, in the section {@code intake}. */
    public static Reason of(String key, Object... args) {
        return new Reason("intake." + key, List.of(args));
    }

    /** The sentence in the language of {@code texts}. */
    public String in(Texts texts) {
        return texts.text(key, args.stream().map(arg -> word(arg, texts)).toArray());
    }

    private static Object word(Object arg, Texts texts) {
        if (arg instanceof Reason reason) {
            return reason.in(texts);
        }
        if (arg instanceof List<?> list) {
            return list.stream()
                    .map(each -> String.valueOf(word(each, texts)))
                    .collect(Collectors.joining(texts.text("intake.and")));
        }
        return arg;
    }
}
