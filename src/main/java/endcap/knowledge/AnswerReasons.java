package endcap.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an answer to a question came about, for programs. Scores have four decimals.
 *
 * @param outcome {@code SURE} the best topic is the answer, {@code CLOSE} it is shown with a word of doubt, {@code NONE}
 *     an honest no
 * @param switchedOff the parts of the search bot.yaml switches off
 * @param topics the best three, best first
 * @param demoted ids of topics put behind all others because they did not help
 */
public record AnswerReasons(
        String query,
        String outcome,
        Floors floors,
        Reading reading,
        Meaning meaning,
        Weights weights,
        List<String> switchedOff,
        List<Candidate> topics,
        List<String> demoted) {
    public AnswerReasons {
        switchedOff = List.copyOf(switchedOff);
        topics = List.copyOf(topics);
        demoted = List.copyOf(demoted);
    }

    /**
     * The scores that decide.
     *
     * @param worthShowing from here on the best topic is shown as the closest
     * @param sure from here on it is the answer
     * @param ahead if the second best is behind by so much at least
     */
    public record Floors(double worthShowing, double sure, double ahead) {}

    /**
     * The question taken apart.
     *
     * @param reworded the question with what of it was Chinese in Latin letters in Chinese, when that was so; else null
     * @param lookedUp its words, the most telling first; at most 100
     * @param dropped words that only make it a question
     * @param corrected typos put right
     * @param expanded words of the trade that were also looked up by other words
     * @param sounds the pairs of syllables it was looked up by
     */
    public record Reading(
            @Nullable String reworded,
            List<LookedUp> lookedUp,
            List<String> dropped,
            List<Correction> corrected,
            List<Expansion> expanded,
            List<String> sounds) {
        public Reading {
            lookedUp = List.copyOf(lookedUp);
            dropped = List.copyOf(dropped);
            corrected = List.copyOf(corrected);
            expanded = List.copyOf(expanded);
            sounds = List.copyOf(sounds);
        }
    }

    /**
     * A word that was looked up.
     *
     * @param share how much of the question it carries, 0 to 1: the rarer, the more
     * @param found whether any article has it
     */
    public record LookedUp(String word, double share, boolean found) {}

    /** A word that no article has, and the word of the articles it was taken for. */
    public record Correction(String asked, String read) {}

    /** A word of the trade, and what else was looked up for it. */
    public record Expansion(String word, List<String> into) {
        public Expansion {
            into = List.copyOf(into);
        }
    }

    /**
     * What was made of the question's meaning.
     *
     * @param used whether it counted
     * @param unusedBecause {@code SWITCHED_OFF}, {@code NOT_READ}, {@code BY_SOUND} or {@code NO_SENTENCE}; null when used
     * @param belonging whether the question is one of the trade, about −1.8 to 1; null when not used
     */
    public record Meaning(
            boolean used,
            @Nullable String unusedBecause,
            @Nullable Double belonging) {}

    /**
     * What the parts of a score are multiplied with: {@code (words + meaning + belonging + shift) ÷ (1 + shift)}; by words
     * alone, 1 and 0.
     */
    public record Weights(double words, double meaning, double belonging, double shift) {}

    /**
     * A topic that may answer.
     *
     * @param section the heading of the section that would be shown
     * @param words what its words are worth, about 0 to 1
     * @param byField what they would be worth in one part of its articles alone
     * @param sound what its sound is worth; the better of both counts
     * @param nearness how near its meaning comes; null when no meaning was used or none of its texts came near
     * @param cosine of the text that came nearest, −1 to 1
     * @param byTitle whether it was asked for by its title, and so is the answer whatever it scores
     */
    public record Candidate(
            String id,
            String lang,
            String title,
            String section,
            double score,
            double words,
            ByField byField,
            double sound,
            @Nullable Double nearness,
            @Nullable Double cosine,
            @Nullable String nearestText,
            boolean byTitle) {}

    /** What the words alone are worth in one part of the articles. */
    public record ByField(double title, double asks, double keywords, double situation, double body) {}
}
