package endcap.bench;

import java.util.Arrays;
import java.util.Random;

/**
 * How much better one contender is than another on average, and where the true difference lies with 95 % confidence.
 *
 * @param mean of the differences, question by question
 */
public record Interval(double mean, double low, double high) {
    private static final double TAIL = 0.025;

    /**
     * By paired bootstrap (Efron and Tibshirani 1993): the questions are drawn anew with replacement many times, the same
     * for both contenders, and the middle 95 % of the mean differences is the interval.
     *
     * @param seed draws the same samples again
     */
    static Interval ofDifference(double[] ours, double[] theirs, int rounds, long seed) {
        int questions = ours.length;
        if (questions == 0 || questions != theirs.length) {
            throw new IllegalArgumentException("as many figures of ours as of theirs, and at least one");
        }
        Random random = new Random(seed);
        double[] means = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double sum = 0;
            for (int i = 0; i < questions; i++) {
                int drawn = random.nextInt(questions);
                sum += ours[drawn] - theirs[drawn];
            }
            means[round] = sum / questions;
        }
        Arrays.sort(means);
        double mean = (Arrays.stream(ours).sum() - Arrays.stream(theirs).sum()) / questions;
        return new Interval(mean, means[(int) (rounds * TAIL)], means[(int) Math.ceil(rounds * (1 - TAIL)) - 1]);
    }
}
