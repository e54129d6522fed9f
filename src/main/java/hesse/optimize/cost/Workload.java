package hesse.optimize.cost;

import hesse.field.Cancellation;
import java.util.Random;

/// One task in one number of variables, ready to be done as often as its time takes to be measured.
interface Workload {

    /// Does it once.
    ///
    /// @throws java.util.concurrent.CancellationException if it isn't wanted any more
    void run(Cancellation cancellation);

    /// Of the arrays that it holds for itself: see [CostMeasurement#bytes].
    long bytes();

    /// Makes the workload, which isn't part of what is measured.
    static Workload of(CostTask task, int dimension) {
        var random = new Random(dimension);
        return switch (task) {
            case HESSIAN -> new HessianFormed(new LogisticLoss(dimension, random), random);
            case CHOLESKY -> new HessianFactorised(dimension, random);
            case BFGS -> new BfgsStep(new LogisticLoss(dimension, random), random);
            case L_BFGS -> new LimitedMemoryStep(new LogisticLoss(dimension, random), random);
            case NEWTON_CG -> new NewtonCgStep(new LogisticLoss(dimension, random), random);
        };
    }
}
