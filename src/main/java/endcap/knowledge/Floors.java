package endcap.knowledge;

import java.util.List;

/**
 * From which score on a topic may be shown.
 *
 * @param worthShowing from here on as the closest there is; below, the answer is an honest no
 * @param sure from here on as the answer
 */
record Floors(double worthShowing, double sure) {
    /** For topics found by their words alone. */
    static final Floors BY_WORDS = new Floors(0.34, 0.5);

    /** For topics found by words and meaning. */
    static final Floors WITH_MEANING = new Floors(0.29, 0.45);

    Found.Confidence judge(List<Found.Match> bestFirst) {
        double best = bestFirst.isEmpty() ? 0 : bestFirst.get(0).score();
        if (best >= sure) {
            return Found.Confidence.SURE;
        }
        return best >= worthShowing ? Found.Confidence.CLOSE : Found.Confidence.NONE;
    }
}
