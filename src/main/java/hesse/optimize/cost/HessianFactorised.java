package hesse.optimize.cost;

import hesse.field.Cancellation;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;

/// L of H = L Lᵀ, in H's own place. What H is makes no difference to the time, as long as it is positive definite.
final class HessianFactorised implements Workload {
    private final DMatrixRMaj hessian;
    private final DMatrixRMaj factor;
    private final CholeskyDecomposition_F64<DMatrixRMaj> decomposition;

    HessianFactorised(int dimension, Random random) {
        hessian = new DMatrixRMaj(dimension, dimension);
        var part = RandomMatrices_DDRM.rectangle(dimension, 1, -1, 1, random);
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j < dimension; j++) {
                hessian.data[i * dimension + j] = part.data[i] * part.data[j] + (i == j ? 1 : 0);
            }
        }
        factor = new DMatrixRMaj(dimension, dimension);
        decomposition = DecompositionFactory_DDRM.chol(dimension, true);
    }

    @Override
    public void run(Cancellation cancellation) {
        cancellation.check();
        System.arraycopy(hessian.data, 0, factor.data, 0, factor.data.length);
        if (!decomposition.decompose(factor)) {
            throw new IllegalStateException("not positive definite");
        }
    }

    DMatrixRMaj hessian() {
        return hessian;
    }

    DMatrixRMaj factor() {
        return decomposition.getT(null);
    }

    /// Of the factor: where the next H comes from is another matter.
    @Override
    public long bytes() {
        return (long) factor.data.length * Double.BYTES;
    }
}
