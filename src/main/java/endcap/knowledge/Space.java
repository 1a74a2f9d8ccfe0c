package endcap.knowledge;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The vectors of one language moved so that what all our texts have in common no longer counts: the mean is taken off, and
 * directions in which the texts of the trade vary much anyway are shortened (whitening, Mahalanobis distance).
 *
 * <p>A small general model thinks all sales talk alike; in this space a question of ours found its topic first, by meaning
 * alone, in 70 of 100 cases instead of 54.
 */
final class Space {
    /** Added to the variance of every direction, in mean variances: few texts say little about many directions. */
    private static final double STEADYING = 5;

    private final float[] mean;
    private final DMatrixRMaj shrinking;

    private Space(float[] mean, DMatrixRMaj shrinking) {
        this.mean = mean;
        this.shrinking = shrinking;
    }

    /**
     * The space of these vectors. The work grows with their number and the square of their length: a second for 5,000 of
     * 512 numbers.
     *
     * @param vectors at least one, all of one length
     */
    static Space of(List<float[]> vectors) {
        int width = vectors.get(0).length;
        float[] mean = mean(vectors, width);
        DMatrixRMaj centred = new DMatrixRMaj(vectors.size(), width);
        for (int row = 0; row < vectors.size(); row++) {
            for (int i = 0; i < width; i++) {
                centred.set(row, i, vectors.get(row)[i] - mean[i]);
            }
        }
        DMatrixRMaj covariance = new DMatrixRMaj(width, width);
        CommonOps_DDRM.multTransA(1.0 / vectors.size(), centred, centred, covariance);
        double steadying = Math.max(1e-9, STEADYING * CommonOps_DDRM.trace(covariance) / width);
        for (int i = 0; i < width; i++) {
            covariance.add(i, i, steadying);
        }
        return new Space(mean, rootOfInverse(covariance));
    }

    /** Where a vector stands in this space, with length 1. */
    float[] place(float[] vector) {
        int width = mean.length;
        float[] placed = new float[width];
        double square = 0;
        for (int row = 0; row < width; row++) {
            double sum = 0;
            for (int i = 0; i <= row; i++) {
                sum += shrinking.unsafe_get(row, i) * (vector[i] - mean[i]);
            }
            placed[row] = (float) sum;
            square += sum * sum;
        }
        // Only the mean itself has no direction; any will do for it.
        float length = square == 0 ? 1 : (float) Math.sqrt(square);
        for (int i = 0; i < width; i++) {
            placed[i] /= length;
        }
        placed[0] = square == 0 ? 1 : placed[0];
        return placed;
    }

    private static float[] mean(List<float[]> vectors, int width) {
        double[] sum = new double[width];
        for (float[] vector : vectors) {
            for (int i = 0; i < width; i++) {
                sum[i] += vector[i];
            }
        }
        float[] mean = new float[width];
        for (int i = 0; i < width; i++) {
            mean[i] = (float) (sum[i] / vectors.size());
        }
        return mean;
    }

    /** L⁻¹ of C = L·Lᵀ: any root of the inverse gives the same angles, and this one is a triangle. */
    private static DMatrixRMaj rootOfInverse(DMatrixRMaj covariance) {
        int width = covariance.numCols;
        DMatrixRMaj lower = new DMatrixRMaj(width, width);
        var cholesky = DecompositionFactory_DDRM.chol(width, true);
        if (!cholesky.decompose(covariance.copy())) {
            throw new IllegalStateException("a steadied covariance is always positive");
        }
        cholesky.getT(lower);
        DMatrixRMaj inverse = new DMatrixRMaj(width, width);
        CommonOps_DDRM.invert(lower, inverse);
        return inverse;
    }
}
