package endcap.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the tokens that BERT models know: words at spaces, punctuation and Chinese characters alone, each word
 * into the longest known pieces from the left (Devlin et al. 2019; Wu et al. 2016).
 *
 * <p>Letters are folded to lower case without accents for both models. The Chinese model's own description says
 * otherwise, but its vocabulary has no capital, so that KPI, SKU or POP would be unknown words.
 */
final class WordPiece {
    /** As many tokens as the models were trained on. */
    static final int MOST_TOKENS = 512;

    private static final int LONGEST_WORD = 100;
    private static final String CONTINUED = "##";

    private final Map<String, Integer> vocabulary;
    private final int start;
    private final int end;
    private final int unknown;

    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.start = number("[CLS]");
        this.end = number("[SEP]");
        this.unknown = number("[UNK]");
    }

    /** The numbers of the text's tokens between the signs for start and end; what is too long is cut off. */
    long[] tokens(String text) {
        List<Integer> tokens = new ArrayList<>();
        tokens.add(start);
        for (String word : words(text)) {
            if (tokens.size() >= MOST_TOKENS) {
                break;
            }
            tokens.addAll(pieces(word));
        }
        List<Integer> kept = tokens.subList(0, Math.min(tokens.size(), MOST_TOKENS - 1));
        long[] numbers = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            numbers[i] = kept.get(i);
        }
        numbers[kept.size()] = end;
        return numbers;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded(text).codePoints().forEach(character -> {
            boolean alone = isChinese(character) || isPunctuation(character);
            if (alone || isSpace(character)) {
                finish(word, words);
            }
            if (alone) {
                words.add(Character.toString(character));
            } else if (!isSpace(character) && !isInvisible(character)) {
                word.appendCodePoint(character);
            }
        });
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    /** The longest known pieces from the left; a word with an unknown part is unknown as a whole. */
    private List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            Integer known = piece(word, from, to);
            while (known == null && to > from + 1) {
                to--;
                known = piece(word, from, to);
            }
            if (known == null) {
                return List.of(unknown);
            }
            pieces.add(known);
            from = to;
        }
        return pieces.isEmpty() ? List.of(unknown) : pieces;
    }

    private @org.jspecify.annotations.Nullable Integer piece(String word, int from, int to) {
        String part = word.substring(from, to);
        return vocabulary.get(from == 0 ? part : CONTINUED + part);
    }

    private int number(String sign) {
        Integer number = vocabulary.get(sign);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no " + sign);
        }
        return number;
    }

    private static boolean isSpace(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> character == 0xFFFD;
        };
    }

    /** The ideographs proper, as the models were trained: kana and hangul are words. */
    private static boolean isChinese(int character) {
        return Character.isIdeographic(character)
                && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                && character >= 0x3400;
    }

    private static boolean isPunctuation(int character) {
        boolean ascii = character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
        return ascii
                || switch (Character.getType(character)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
