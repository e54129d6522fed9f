package hesse.optimize.cost;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.dense.row.mult.MatrixVectorMult_DDRM;

/// Logistic regression of d weights on a fixed number of random examples with labels ±1 and a penalty:
/// f(w) = Σ log(1 + exp(−tᵢ xᵢ·w)) + ½ |w|². All its derivatives cost O(d). For one thread: results are written into the caller's
/// columns, and what lies in between into its own.
final class LogisticLoss {
    static final int EXAMPLES = 50;

    /// Rows are examples, of length near 1 in any number of variables.
    private final DMatrixRMaj examples;
    private final double[] labels = new double[EXAMPLES];
    private final DMatrixRMaj scores = new DMatrixRMaj(EXAMPLES, 1);

    LogisticLoss(int dimension, Random random) {
        examples = RandomMatrices_DDRM.rectangle(EXAMPLES, dimension, -1, 1, random);
        CommonOps_DDRM.scale(Math.sqrt(3.0 / dimension), examples);
        for (int i = 0; i < EXAMPLES; i++) {
            labels[i] = random.nextBoolean() ? 1 : -1;
        }
    }

    int dimension() {
        return examples.numCols;
    }

    /// ∇f(w).
    void gradient(DMatrixRMaj w, DMatrixRMaj result) {
        MatrixVectorMult_DDRM.mult(examples, w, scores);
        for (int i = 0; i < EXAMPLES; i++) {
            scores.data[i] = -labels[i] * sigmoid(-labels[i] * scores.data[i]);
        }
        MatrixVectorMult_DDRM.multTransA_reorder(examples, scores, result);
        CommonOps_DDRM.addEquals(result, w);
    }

    /// The weights φ″ of the examples at w: H = Xᵀ diag(φ″) X + I.
    double[] curvatures(DMatrixRMaj w) {
        var curvatures = new double[EXAMPLES];
        MatrixVectorMult_DDRM.mult(examples, w, scores);
        for (int i = 0; i < EXAMPLES; i++) {
            curvatures[i] = sigmoid(scores.data[i]) * sigmoid(-scores.data[i]);
        }
        return curvatures;
    }

    /// H v.
    ///
    /// @param curvatures of the examples at the point
    void times(double[] curvatures, DMatrixRMaj v, DMatrixRMaj result) {
        MatrixVectorMult_DDRM.mult(examples, v, scores);
        for (int i = 0; i < EXAMPLES; i++) {
            scores.data[i] *= curvatures[i];
        }
        MatrixVectorMult_DDRM.multTransA_reorder(examples, scores, result);
        CommonOps_DDRM.addEquals(result, v);
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }
}
