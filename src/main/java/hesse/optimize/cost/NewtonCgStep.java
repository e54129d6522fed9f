package hesse.optimize.cost;

import hesse.field.Cancellation;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;

/// One gradient, then H p = −∇f by conjugate gradients until ‖H p + ∇f‖ is a hundredth of ‖∇f‖ (Nocedal & Wright, Algorithm 7.1). Each step
/// begins at the same point, so that all cost the same.
final class NewtonCgStep implements Workload {
    private static final double TOLERANCE = 0.01;

    private final LogisticLoss loss;
    private final DMatrixRMaj w;
    private final DMatrixRMaj gradient;
    private final DMatrixRMaj p;
    private final DMatrixRMaj residual;
    private final DMatrixRMaj direction;
    private final DMatrixRMaj product;

    NewtonCgStep(LogisticLoss loss, Random random) {
        this.loss = loss;
        int d = loss.dimension();
        w = RandomMatrices_DDRM.rectangle(d, 1, -1, 1, random);
        gradient = new DMatrixRMaj(d, 1);
        p = new DMatrixRMaj(d, 1);
        residual = new DMatrixRMaj(d, 1);
        direction = new DMatrixRMaj(d, 1);
        product = new DMatrixRMaj(d, 1);
    }

    @Override
    public void run(Cancellation cancellation) {
        loss.gradient(w, gradient);
        var curvatures = loss.curvatures(w);
        p.zero();
        residual.setTo(gradient);
        direction.setTo(gradient);
        CommonOps_DDRM.changeSign(direction);
        double square = VectorVectorMult_DDRM.innerProd(residual, residual);
        double enough = TOLERANCE * NormOps_DDRM.normP2(gradient);
        while (Math.sqrt(square) > enough) {
            cancellation.check();
            loss.times(curvatures, direction, product);
            double alpha = square / VectorVectorMult_DDRM.innerProd(direction, product);
            CommonOps_DDRM.addEquals(p, alpha, direction);
            CommonOps_DDRM.addEquals(residual, alpha, product);
            double reduced = VectorVectorMult_DDRM.innerProd(residual, residual);
            CommonOps_DDRM.scale(reduced / square, direction);
            CommonOps_DDRM.subtractEquals(direction, residual);
            square = reduced;
        }
    }

    DMatrixRMaj step() {
        return p;
    }

    DMatrixRMaj point() {
        return w;
    }

    @Override
    public long bytes() {
        return (long) (residual.data.length + direction.data.length + product.data.length) * Double.BYTES;
    }
}
