package hesse.optimize.cost;

import hesse.field.Cancellation;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;

/// w₊ = w − C ∇f with the C of the last ten pairs by the two-loop recursion (Nocedal & Wright, Algorithm 7.4); the new pair takes the
/// oldest one's place. It begins with pairs of random steps, so that every step has ten.
final class LimitedMemoryStep implements Workload {
    private static final int PAIRS = 10;
    /// Of the random steps that it begins with.
    private static final double SPREAD = 0.1;

    private final LogisticLoss loss;
    private final DMatrixRMaj start;
    private final DMatrixRMaj[] s = new DMatrixRMaj[PAIRS];
    private final DMatrixRMaj[] y = new DMatrixRMaj[PAIRS];
    private final double[] rho = new double[PAIRS];
    private final double[] alpha = new double[PAIRS];
    private final DMatrixRMaj w;
    private final DMatrixRMaj gradient;
    private final DMatrixRMaj step;
    private final DMatrixRMaj next;
    private int oldest;

    LimitedMemoryStep(LogisticLoss loss, Random random) {
        this.loss = loss;
        int d = loss.dimension();
        start = RandomMatrices_DDRM.rectangle(d, 1, -1, 1, random);
        w = start.copy();
        gradient = new DMatrixRMaj(d, 1);
        step = new DMatrixRMaj(d, 1);
        next = new DMatrixRMaj(d, 1);
        loss.gradient(w, gradient);
        for (int i = 0; i < PAIRS; i++) {
            s[i] = RandomMatrices_DDRM.rectangle(d, 1, -SPREAD, SPREAD, random);
            y[i] = new DMatrixRMaj(d, 1);
            move(s[i]);
            keep(i);
        }
    }

    /// To w + p, where ∇f is known then too.
    private void move(DMatrixRMaj p) {
        CommonOps_DDRM.addEquals(w, p);
        loss.gradient(w, next);
    }

    /// The pair of the last move at an index whose s is that move already.
    private void keep(int i) {
        CommonOps_DDRM.subtract(next, gradient, y[i]);
        gradient.setTo(next);
        rho[i] = 1 / VectorVectorMult_DDRM.innerProd(s[i], y[i]);
    }

    @Override
    public void run(Cancellation cancellation) {
        cancellation.check();
        int newest = (oldest + PAIRS - 1) % PAIRS;
        step.setTo(gradient);
        for (int k = 0; k < PAIRS; k++) {
            int i = Math.floorMod(newest - k, PAIRS);
            alpha[i] = rho[i] * VectorVectorMult_DDRM.innerProd(s[i], step);
            CommonOps_DDRM.addEquals(step, -alpha[i], y[i]);
        }
        CommonOps_DDRM.scale(1 / (rho[newest] * VectorVectorMult_DDRM.innerProd(y[newest], y[newest])), step);
        for (int k = 0; k < PAIRS; k++) {
            int i = (oldest + k) % PAIRS;
            double beta = rho[i] * VectorVectorMult_DDRM.innerProd(y[i], step);
            CommonOps_DDRM.addEquals(step, alpha[i] - beta, s[i]);
        }
        CommonOps_DDRM.changeSign(step);
        move(step);
        learn();
    }

    /// At the minimum there is nothing left to learn: it keeps its pairs and begins anew.
    private void learn() {
        CommonOps_DDRM.subtract(next, gradient, gradient);
        if (VectorVectorMult_DDRM.innerProd(step, gradient) > Double.MIN_NORMAL) {
            y[oldest].setTo(gradient);
            s[oldest].setTo(step);
            rho[oldest] = 1 / VectorVectorMult_DDRM.innerProd(step, gradient);
            oldest = (oldest + 1) % PAIRS;
            gradient.setTo(next);
        } else {
            w.setTo(start);
            loss.gradient(w, gradient);
        }
    }

    DMatrixRMaj point() {
        return w;
    }

    /// Of the pairs.
    @Override
    public long bytes() {
        long numbers = 0;
        for (int i = 0; i < PAIRS; i++) {
            numbers += s[i].data.length + y[i].data.length;
        }
        return numbers * Double.BYTES;
    }
}
