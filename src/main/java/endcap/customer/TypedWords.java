package endcap.customer;

import endcap.language.Han;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody has typed of a name so far.
 *
 * @param whole all of it, as if there were no gaps
 * @param words its words; a name must go with each of them
 */
record TypedWords(Typed whole, List<Typed> words) {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private static final String GAPS = "[\\s,，、;；]+";

    /**
     * A row of characters and letters.
     *
     * @param written as typed, in plain writing
     * @param letters spelled out
     * @param spelled whether letters were typed, so that they may spell a name
     * @param name as a name begins that goes on from it, in the text of {@link TypedName}
     * @param pinyin as the letters of a name begin there
     * @param initials as its initials begin there
     */
    record Typed(String written, String letters, boolean spelled, String name, String pinyin, String initials) {
        /** Whether characters and letters were typed together: 新wan. */
        boolean mixed() {
            return spelled && !written.equals(letters);
        }

        static Typed of(List<Unit> units) {
            String written = Unit.written(units);
            String letters = Spelling.letters(units);
            return new Typed(
                    written,
                    letters,
                    units.stream().anyMatch(Unit::latin),
                    TypedName.NAME + written,
                    TypedName.LETTERS + letters,
                    TypedName.INITIALS + letters);
        }
    }

    static TypedWords of(String text, Units units) {
        String plain = Han.plain(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        List<Typed> words = Arrays.stream(plain.split(GAPS))
                .map(units::of)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(Typed::of)
                .toList();
        return new TypedWords(Typed.of(units.of(plain)), words);
    }

    boolean blank() {
        return words.isEmpty();
    }
}
