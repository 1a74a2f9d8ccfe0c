package endcap.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Weighs the intents a text gives evidence of against each other.
 *
 * @param mood whether the text asks or denies
 * @param asks which technique it asks for
 * @param domainWords how many different words of the trade are in it
 * @param offTopic whether it speaks of weather, jokes and the like
 * @param length of the text in characters
 */
record Weighing(Mood mood, Asks asks, int domainWords, boolean offTopic, int length) {
    /** Which kind of technique a text asks for. */
    enum Asks {
        /** None. */
        NOTHING,
        /** A way to do something: 怎么办, 话术, how do I. */
        HOW,
        /** The words to say, which is the trade itself. */
        WHAT_TO_SAY
    }

    /** What a visit report may contain without being for it. */
    private static final Set<String> PART_OF_A_VISIT = Set.of(
            "complaint", "promise", "dispute", "stock", "promo", "credit", "review", "sheet", "customer", "release");

    /** What writes, and therefore is not what a question wants. */
    private static final Set<String> TOLD_NOT_ASKED = Set.of("visit", "complaint", "promise", "dispute");

    /** What a "how" may be about without asking for a technique: how to use the bot, how much the credit is. */
    private static final Set<String> NOT_TECHNIQUE = Set.of("help", "why", "visits", "gaps", "today", "day");

    private static final double A_CLEAR_CUE = 0.6;

    /** The scores, 0 to 1. */
    Map<String, Double> weigh(Map<String, Double> evidence) {
        Map<String, Double> scores = new LinkedHashMap<>(evidence);
        scores.put("ask", 0.0);
        if (offTopic && strongest(evidence) < 0.8) {
            scores.replaceAll((intent, score) -> score * 0.3);
            return scores;
        }
        boolean elsewhere = NOT_TECHNIQUE.stream().anyMatch(intent -> evidence.getOrDefault(intent, 0.0) >= 0.8);
        if (asks != Asks.NOTHING && (domainWords > 0 || asks == Asks.WHAT_TO_SAY) && !elsewhere) {
            scores.replaceAll((intent, score) -> score * 0.7);
            scores.put("ask", 0.92);
            return scores;
        }
        if (mood.question()) {
            TOLD_NOT_ASKED.forEach(intent -> scores.computeIfPresent(intent, (name, score) -> score * 0.6));
        } else if (scores.getOrDefault("visit", 0.0) >= A_CLEAR_CUE) {
            PART_OF_A_VISIT.forEach(intent -> scores.computeIfPresent(intent, (name, score) -> score * 0.7));
        }
        scores.put("ask", aboutTheTrade(strongest(scores)));
        return scores;
    }

    /** A situation told in the trade's words, with nothing else to do for it, may have its page. */
    private double aboutTheTrade(double others) {
        if (domainWords == 0 || length < 4 || mood.negated()) {
            return 0;
        }
        double own = mood.question() ? 0.55 : 0.42;
        double more = Math.min(domainWords - 1, 3) * 0.05;
        return others >= A_CLEAR_CUE ? 0.25 : own + more;
    }

    private static double strongest(Map<String, Double> scores) {
        return scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
