package endcap.bench;

import java.util.Arrays;

/**
 * How long something takes, in milliseconds.
 *
 * @param p50 half of the runs are faster
 * @param p99 one run in a hundred is slower
 */
record Timing(double p50, double p99) {
    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    static Timing of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timing(at(sorted, 0.50), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / NANOS_OF_A_MILLISECOND;
    }
}
