package endcap.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * As many passages as wanted, made of the sentences that stand in other passages, drawn by a fixed seed: their words and
 * lengths are real, what they say is not.
 */
final class Recombined {
    private static final long SEED = 20261121;
    private static final int SENTENCES = 4;
    private static final int SHORTEST = 8;

    private final Map<String, List<String>> sentences = new TreeMap<>();
    private final Map<String, List<String>> heads = new TreeMap<>();

    Recombined(List<Passage> passages) {
        for (Passage passage : passages) {
            heads.computeIfAbsent(passage.language(), language -> new ArrayList<>())
                    .addAll(passage.heads());
            sentences
                    .computeIfAbsent(passage.language(), language -> new ArrayList<>())
                    .addAll(Arrays.stream(passage.body().split("(?<=[。！？.!?])\\s*|\n"))
                            .map(String::strip)
                            .filter(sentence -> sentence.length() >= SHORTEST)
                            .toList());
        }
    }

    /** Sentences of a language as they stand in the passages. */
    List<String> sentences(String language) {
        return sentences.getOrDefault(language, List.of());
    }

    /** So many passages, the languages taking turns. */
    List<Passage> passages(int count) {
        Random random = new Random(SEED);
        List<String> languages = List.copyOf(sentences.keySet());
        List<Passage> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String language = languages.get(i % languages.size());
            List<String> body = new ArrayList<>();
            for (int j = 0; j < SENTENCES; j++) {
                body.add(drawn(sentences, language, random));
            }
            String head = drawn(heads, language, random) + " · " + drawn(heads, language, random);
            made.add(new Passage("made-" + i, language, List.of(head), String.join("\n\n", body)));
        }
        return made;
    }

    private static String drawn(Map<String, List<String>> from, String language, Random random) {
        List<String> all = from.getOrDefault(language, List.of());
        return all.get(random.nextInt(all.size()));
    }
}
