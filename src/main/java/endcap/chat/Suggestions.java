package endcap.chat;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** "Did you mean": the known words nearest to a mistyped one. */
public final class Suggestions {
    private Suggestions() {}

    /** At most three of {@code known} that are close to {@code word}, nearest first. */
    public static List<String> near(String word, Collection<String> known) {
        int farthest = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(other -> distance(word, other) <= farthest)
                .sorted(Comparator.comparingInt((String other) -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    /** Insertions, deletions, replacements and swaps of neighbours that make one word of the other. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
