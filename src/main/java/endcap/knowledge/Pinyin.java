package endcap.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.jspecify.annotations.Nullable;

/** Chinese by its sound: what {@code kehu xian gui} and 客户嫌贵 have in common are the pairs ke hu, hu xian, xian gui. */
final class Pinyin {
    private static final int LONGEST_SYLLABLE = 6;

    private final Set<String> syllables = new HashSet<>();

    Pinyin() {
        try (Scanner words = new Scanner(
                Objects.requireNonNull(Pinyin.class.getResourceAsStream("pinyin-syllables.txt")),
                StandardCharsets.UTF_8)) {
            words.forEachRemaining(syllables::add);
        }
    }

    /** The pairs of neighbouring syllables of a Chinese text, with every reading of each character. */
    Set<String> pairs(String plain) {
        Set<String> pairs = new LinkedHashSet<>();
        List<String> before = List.of();
        for (int i = 0; i < plain.length(); i++) {
            List<String> readings = readings(plain.charAt(i));
            for (String first : before) {
                readings.forEach(second -> pairs.add(pair(first, second)));
            }
            before = readings;
        }
        return pairs;
    }

    /** The syllables a word in Latin letters is made of; empty when it is not pinyin. */
    Optional<List<String>> syllables(String word) {
        List<@Nullable List<String>> upTo = new ArrayList<>();
        upTo.add(List.of());
        for (int end = 1; end <= word.length(); end++) {
            upTo.add(fewest(word, end, upTo));
        }
        return Optional.ofNullable(upTo.get(word.length()));
    }

    static String pair(String first, String second) {
        return first + ' ' + second;
    }

    private @Nullable List<String> fewest(String word, int end, List<@Nullable List<String>> upTo) {
        List<String> best = null;
        for (int from = Math.max(0, end - LONGEST_SYLLABLE); from < end; from++) {
            List<String> head = upTo.get(from);
            String last = word.substring(from, end);
            if (head != null && syllables.contains(last) && (best == null || head.size() + 1 < best.size())) {
                best = Stream.concat(head.stream(), Stream.of(last)).toList();
            }
        }
        return best;
    }

    /** The readings of a character without their tones; none when it is not Chinese. */
    static List<String> readings(char c) {
        String[] toned = c < 128 ? null : PinyinHelper.toHanyuPinyinStringArray(c);
        return toned == null
                ? List.of()
                : Stream.of(toned)
                        .map(reading -> reading.replace("u:", "v").replaceAll("[0-9]", ""))
                        .distinct()
                        .toList();
    }
}
