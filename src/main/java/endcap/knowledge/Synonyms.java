package endcap.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Words of the trade that mean the same, in both languages.
 *
 * <p>One group a line, words separated by commas ({@code 收款, 催款, 回款, collection}); {@code #} begins a comment.
 */
final class Synonyms {
    private final Map<String, Set<String>> others = new TreeMap<>();
    private final List<String> longestFirst;

    private Synonyms(List<List<String>> groups) {
        for (List<String> group : groups) {
            for (String word : group) {
                Set<String> rest = others.computeIfAbsent(word, key -> new LinkedHashSet<>());
                rest.addAll(group);
                rest.remove(word);
            }
        }
        longestFirst = others.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    /** No word means another. */
    static Synonyms none() {
        return new Synonyms(List.of());
    }

    static Synonyms of(Stream<String> lines) {
        return new Synonyms(lines.map(line -> line.replaceFirst("#.*", ""))
                .map(line -> Arrays.stream(line.split("[,，]"))
                        .map(word -> Analysis.plain(word).strip())
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList())
                .filter(group -> group.size() > 1)
                .toList());
    }

    /** A word found in a text, and the words that mean the same. */
    record Match(String word, int from, Set<String> others) {
        int to() {
            return from + word.length();
        }
    }

    /** The known words in a plain text, the longer before the shorter, none overlapping another. */
    List<Match> in(String plain) {
        List<Match> matches = new ArrayList<>();
        boolean[] taken = new boolean[plain.length()];
        for (String word : longestFirst) {
            for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
                if (whole(plain, at, word) && free(taken, at, at + word.length())) {
                    Arrays.fill(taken, at, at + word.length(), true);
                    matches.add(new Match(word, at, others.getOrDefault(word, Set.of())));
                }
            }
        }
        return matches;
    }

    /** A Latin word counts only as a whole word; Chinese has no spaces to go by. */
    private static boolean whole(String plain, int at, String word) {
        int end = at + word.length();
        boolean before = at == 0 || !(latin(word.charAt(0)) && latin(plain.charAt(at - 1)));
        boolean after = end == plain.length() || !(latin(word.charAt(word.length() - 1)) && latin(plain.charAt(end)));
        return before && after;
    }

    private static boolean latin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static boolean free(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
