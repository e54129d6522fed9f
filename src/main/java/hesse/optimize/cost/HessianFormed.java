package hesse.optimize.cost;

import hesse.field.Cancellation;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.RandomMatrices_DDRM;

/// H, column by column, by products with the unit vectors: the way that is open to every loss.
final class HessianFormed implements Workload {
    private final LogisticLoss loss;
    private final DMatrixRMaj w;
    private final DMatrixRMaj hessian;
    private final DMatrixRMaj unit;
    private final DMatrixRMaj column;

    HessianFormed(LogisticLoss loss, Random random) {
        this.loss = loss;
        int d = loss.dimension();
        w = RandomMatrices_DDRM.rectangle(d, 1, -1, 1, random);
        hessian = new DMatrixRMaj(d, d);
        unit = new DMatrixRMaj(d, 1);
        column = new DMatrixRMaj(d, 1);
    }

    @Override
    public void run(Cancellation cancellation) {
        var curvatures = loss.curvatures(w);
        int d = loss.dimension();
        for (int j = 0; j < d; j++) {
            cancellation.check();
            unit.data[j] = 1;
            loss.times(curvatures, unit, column);
            unit.data[j] = 0;
            // H is symmetric: its columns are its rows, which lie in one piece.
            System.arraycopy(column.data, 0, hessian.data, j * d, d);
        }
    }

    DMatrixRMaj hessian() {
        return hessian;
    }

    DMatrixRMaj point() {
        return w;
    }

    @Override
    public long bytes() {
        return (long) hessian.data.length * Double.BYTES;
    }
}
