package hesse.optimize.cost;

import hesse.field.Cancellation;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.dense.row.mult.MatrixVectorMult_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;

/// w₊ = w − C ∇f, then C corrected by the pair (s, y), in place (Nocedal & Wright, eq. 6.17). It goes on from where it came to; at the
/// minimum, where there is nothing left to learn, it begins anew.
final class BfgsStep implements Workload {
    private final LogisticLoss loss;
    private final DMatrixRMaj start;
    private final DMatrixRMaj w;
    private final DMatrixRMaj gradient;
    private final DMatrixRMaj next;
    private final DMatrixRMaj s;
    private final DMatrixRMaj y;
    private final DMatrixRMaj cy;
    private final DMatrixRMaj inverse;

    BfgsStep(LogisticLoss loss, Random random) {
        this.loss = loss;
        int d = loss.dimension();
        start = RandomMatrices_DDRM.rectangle(d, 1, -1, 1, random);
        w = new DMatrixRMaj(d, 1);
        gradient = new DMatrixRMaj(d, 1);
        next = new DMatrixRMaj(d, 1);
        s = new DMatrixRMaj(d, 1);
        y = new DMatrixRMaj(d, 1);
        cy = new DMatrixRMaj(d, 1);
        inverse = CommonOps_DDRM.identity(d);
        begin();
    }

    private void begin() {
        w.setTo(start);
        loss.gradient(w, gradient);
    }

    @Override
    public void run(Cancellation cancellation) {
        cancellation.check();
        MatrixVectorMult_DDRM.mult(inverse, gradient, s);
        CommonOps_DDRM.changeSign(s);
        CommonOps_DDRM.addEquals(w, s);
        loss.gradient(w, next);
        CommonOps_DDRM.subtract(next, gradient, y);
        gradient.setTo(next);
        double curvature = VectorVectorMult_DDRM.innerProd(s, y);
        if (curvature > Double.MIN_NORMAL) {
            update(1 / curvature);
        } else {
            begin();
        }
    }

    private void update(double rho) {
        MatrixVectorMult_DDRM.mult(inverse, y, cy);
        double weight = rho * (1 + rho * VectorVectorMult_DDRM.innerProd(y, cy));
        int d = loss.dimension();
        for (int i = 0; i < d; i++) {
            double a = weight * s.data[i] - rho * cy.data[i];
            double b = -rho * s.data[i];
            int row = i * d;
            for (int j = 0; j < d; j++) {
                inverse.data[row + j] += a * s.data[j] + b * cy.data[j];
            }
        }
    }

    DMatrixRMaj point() {
        return w;
    }

    @Override
    public long bytes() {
        return (long) (inverse.data.length + y.data.length + cy.data.length) * Double.BYTES;
    }
}
