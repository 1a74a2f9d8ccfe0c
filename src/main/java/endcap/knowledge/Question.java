package endcap.knowledge;

import java.util.List;

/**
 * A question taken apart.
 *
 * @param words what is looked up on its own
 * @param concepts words of the trade, with the words that mean the same
 * @param sounds the pairs of syllables, when the question is written in pinyin or may hold a homophone
 */
record Question(List<Word> words, List<Concept> concepts, List<Word> sounds) {
    Question {
        words = List.copyOf(words);
        concepts = List.copyOf(concepts);
        sounds = List.copyOf(sounds);
    }

    /**
     * One thing looked up.
     *
     * @param asked as it was asked
     * @param lookedUp as it stands in the articles; differs when a typo was put right
     * @param rarity its idf: the share of the question's meaning it carries, before dividing by the sum
     * @param trust 1 as written, less for a guess, 0 when no article has the word
     */
    record Word(String asked, String lookedUp, double rarity, double trust) {}

    /** A word of the trade as it was asked, {@code said} and taken apart, and the other ways to say it. */
    record Concept(String said, List<Word> own, List<Way> others) {
        Concept {
            own = List.copyOf(own);
            others = List.copyOf(others);
        }

        double rarity() {
            return sum(own);
        }
    }

    /** Another way to say something, and taken apart. */
    record Way(String said, List<Word> words) {
        Way {
            words = List.copyOf(words);
        }
    }

    /** The rarity of all words together: what a perfect match adds up to. */
    double rarity() {
        return sum(words) + concepts.stream().mapToDouble(Concept::rarity).sum();
    }

    static double sum(List<Word> words) {
        return words.stream().mapToDouble(Word::rarity).sum();
    }
}
