package endcap.knowledge;

import java.util.List;
import org.apache.lucene.util.VectorUtil;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Whether a question is one of the trade at all.
 *
 * <pre>belonging = side − 0.8 · likeness of the nearest question that belongs elsewhere</pre>
 *
 * <p>The side, −1 elsewhere to 1 ours, is learned by least squares from our own texts and from questions that belong
 * elsewhere (the staff office, travel, the weather), each of the two counting as much as the other. The nearest article
 * alone cannot tell: for "how do I claim taxi receipts" something about receipts is always near. With both, nine in ten
 * questions of other matters are refused and hardly one in a hundred of ours.
 */
final class Belonging {
    private static final double NEAREST = 0.8;

    /** Keeps the answer smooth: examples are few beside the numbers of a vector. */
    private static final double SMOOTHING = 1;

    private final double[] weights;
    private final List<float[]> elsewhere;

    private Belonging(double[] weights, List<float[]> elsewhere) {
        this.weights = weights;
        this.elsewhere = List.copyOf(elsewhere);
    }

    /** Knows nothing and says that all belongs. */
    static Belonging unknown() {
        return new Belonging(new double[0], List.of());
    }

    /** Learned from examples placed in a {@link Space}; unknown when a side has none. */
    static Belonging learned(List<float[]> ours, List<float[]> elsewhere) {
        if (ours.isEmpty() || elsewhere.isEmpty()) {
            return unknown();
        }
        int width = ours.get(0).length + 1;
        DMatrixRMaj normal = new DMatrixRMaj(width, width);
        DMatrixRMaj target = new DMatrixRMaj(width, 1);
        add(normal, target, ours, 1);
        add(normal, target, elsewhere, -1);
        for (int i = 0; i < width; i++) {
            normal.add(i, i, SMOOTHING / (width - 1));
        }
        DMatrixRMaj weights = new DMatrixRMaj(width, 1);
        CommonOps_DDRM.solve(normal, target, weights);
        return new Belonging(weights.getData().clone(), elsewhere);
    }

    /** How much a placed question belongs: from about −1.8 to 1. */
    double of(float[] placed) {
        return elsewhere.isEmpty() ? 1 : side(placed) - NEAREST * nearest(placed);
    }

    private double side(float[] placed) {
        double sum = weights[placed.length];
        for (int i = 0; i < placed.length; i++) {
            sum += weights[i] * placed[i];
        }
        return Math.clamp(sum, -1, 1);
    }

    private double nearest(float[] placed) {
        double nearest = 0;
        for (float[] other : elsewhere) {
            nearest = Math.max(nearest, VectorUtil.dotProduct(placed, other));
        }
        return nearest;
    }

    private static void add(DMatrixRMaj normal, DMatrixRMaj target, List<float[]> examples, double side) {
        int width = normal.numCols;
        DMatrixRMaj rows = new DMatrixRMaj(examples.size(), width);
        for (int row = 0; row < examples.size(); row++) {
            float[] example = examples.get(row);
            for (int i = 0; i < example.length; i++) {
                rows.set(row, i, example[i]);
            }
            rows.set(row, width - 1, 1);
        }
        CommonOps_DDRM.multAddTransA(1.0 / examples.size(), rows, rows, normal);
        for (int i = 0; i < width; i++) {
            double sum = 0;
            for (int row = 0; row < examples.size(); row++) {
                sum += rows.unsafe_get(row, i);
            }
            target.add(i, 0, side * sum / examples.size());
        }
    }
}
