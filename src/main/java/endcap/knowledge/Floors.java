package endcap.knowledge;

import java.util.List;

/**
 * From which score on a topic may be shown, and when it may be taken for the answer.
 *
 * <p>How far the best is ahead of the second tells more than how well it scores: of our questions and of those of someone
 * who had not seen the articles, nine in ten sure answers are right with the lead asked for here, and six in seven without.
 * Reaching nine in ten by the score alone would leave two of five questions without a sure answer.
 *
 * @param worthShowing from here on as the closest there is; below, the answer is an honest no
 * @param sure from here on as the answer
 * @param ahead if the second best scores less by so much at least
 */
record Floors(double worthShowing, double sure, double ahead) {
    /** For topics found by their words alone. */
    static final Floors BY_WORDS = new Floors(0.34, 0.5, 0.05);

    /** For topics found by words and meaning. */
    static final Floors WITH_MEANING = new Floors(0.28, 0.45, 0.02);

    Found.Confidence judge(List<Scored> bestFirst) {
        double best = score(bestFirst, 0);
        if (best >= sure && best - score(bestFirst, 1) >= ahead) {
            return Found.Confidence.SURE;
        }
        boolean worth = best >= worthShowing || saidInADroppedFile(bestFirst);
        return worth ? Found.Confidence.CLOSE : Found.Confidence.NONE;
    }

    /** A team may drop files on matters of its own, foreign to all else here: there the words alone may do. */
    private static boolean saidInADroppedFile(List<Scored> bestFirst) {
        return bestFirst.stream().limit(1).anyMatch(best -> best.isDropped() && best.words() >= BY_WORDS.sure());
    }

    private static double score(List<Scored> bestFirst, int place) {
        return place < bestFirst.size() ? bestFirst.get(place).score() : 0;
    }
}
