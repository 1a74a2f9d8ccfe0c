package endcap.intake;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One of a few words.
 *
 * @param meanings what each word is stored as
 * @param offered what the person may write, for the sentence that refuses another word
 */
record OptionCell(Map<String, Object> meanings, List<Object> offered, boolean number) implements CellType {
    /** Each option is written {@code stored=word=word}; the first word, which is what is stored, counts too. */
    static OptionCell of(String... options) {
        Map<String, Object> meanings = new LinkedHashMap<>();
        for (String option : options) {
            String[] words = option.split("=");
            for (String word : words) {
                meanings.put(word.toLowerCase(Locale.ROOT), words[0]);
            }
        }
        return new OptionCell(
                meanings,
                List.of(options).stream()
                        .map(option -> (Object) option.split("=")[0])
                        .toList(),
                false);
    }

    static OptionCell yesNo() {
        Map<String, Object> meanings = new LinkedHashMap<>();
        for (String yes : List.of("y", "yes", "true", "1", "是")) {
            meanings.put(yes, 1L);
        }
        for (String no : List.of("n", "no", "false", "0", "否")) {
            meanings.put(no, 0L);
        }
        return new OptionCell(meanings, List.of("y", "n", "是", "否"), true);
    }

    @Override
    public Object read(String cell) {
        String word = Normalizer.normalize(cell, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Object meaning = meanings.get(word);
        if (meaning == null) {
            throw Unreadable.because("reason.option", offered);
        }
        return meaning;
    }
}
