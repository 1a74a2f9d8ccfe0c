package endcap.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts right the misspellings that matter for telling what a sentence is for. */
final class Spelling {
    private static final Pattern LATIN_WORD = Pattern.compile("[a-z]{6,}");

    private record Correction(Pattern wrong, String right) {}

    private final List<Correction> corrections = new ArrayList<>();
    private final List<String> known;

    /** From the {@code typos} and {@code spelling} of these. */
    Spelling(List<Lexicon> lexicons) {
        lexicons.stream().flatMap(lexicon -> lexicon.lines("typos").stream()).forEach(this::add);
        this.known = lexicons.stream()
                .flatMap(lexicon -> lexicon.lines("spelling").stream())
                .flatMap(line -> Stream.of(line.split(" ")))
                .toList();
    }

    private void add(String line) {
        String[] parts = line.split(" = ", 2);
        boolean latin = Numerals.isLatin(parts[0].charAt(0));
        String wrong = latin ? "(?<![a-z])(?:" + parts[0] + ")(?![a-z])" : parts[0];
        corrections.add(new Correction(Pattern.compile(wrong), parts[1]));
    }

    /** The plain text as it was meant. */
    String corrected(String plain) {
        String text = plain;
        for (Correction correction : corrections) {
            text = correction.wrong().matcher(text).replaceAll(Matcher.quoteReplacement(correction.right()));
        }
        return LATIN_WORD.matcher(text).replaceAll(word -> nearest(word.group()));
    }

    private String nearest(String word) {
        if (known.contains(word)) {
            return word;
        }
        return known.stream().filter(right -> oneAway(word, right)).findFirst().orElse(word);
    }

    /** Whether one letter changed, added, left out or swapped with its neighbour makes one of the other. */
    static boolean oneAway(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        if (restA.length() != restB.length()) {
            return restA.length() > restB.length()
                    ? restA.substring(1).equals(restB)
                    : restB.substring(1).equals(restA);
        }
        boolean changed = restA.substring(1).equals(restB.substring(1));
        boolean swapped = restA.length() > 1
                && restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0)
                && restA.substring(2).equals(restB.substring(2));
        return changed || swapped;
    }
}
