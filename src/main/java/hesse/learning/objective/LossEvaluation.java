package hesse.learning.objective;

import hesse.objective.Evaluation;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A loss at some weights: the examples' sum divided, and the penalty on top.
final class LossEvaluation implements Evaluation {
    private final LossObjective objective;
    private final ConstMatrix<SimpleMatrix> x;
    private final ExampleSum.Pass sum;

    LossEvaluation(LossObjective objective, ConstMatrix<SimpleMatrix> x, ExampleSum.Pass sum) {
        this.objective = objective;
        this.x = x;
        this.sum = sum;
    }

    @Override
    public ConstMatrix<SimpleMatrix> x() {
        return x;
    }

    @Override
    public double value() {
        double value = sum.value() / objective.divisor();
        double[] lambda = objective.penalties();
        for (int j = 0; j < lambda.length; j++) {
            if (lambda[j] != 0) {
                value += lambda[j] / 2 * x.get(j) * x.get(j);
            }
        }
        return value;
    }

    @Override
    public ConstMatrix<SimpleMatrix> gradient() {
        return finished(sum.gradient(), x);
    }

    @Override
    public ConstMatrix<SimpleMatrix> hessianTimes(ConstMatrix<SimpleMatrix> v) {
        return finished(sum.times(numbers(v), false), v);
    }

    @Override
    public Optional<ConstMatrix<SimpleMatrix>> gaussNewtonTimes(ConstMatrix<SimpleMatrix> v) {
        return Optional.of(finished(sum.times(numbers(v), true), v));
    }

    /// Column by column, the means of (i, j) and (j, i): symmetric to the last bit.
    @Override
    public ConstMatrix<SimpleMatrix> hessian() {
        if (!objective.hasHessian()) {
            throw new UnsupportedOperationException("no Hessian of " + objective.dimension() + " weights");
        }
        int n = objective.dimension();
        var hessian = new SimpleMatrix(n, n);
        double[] unit = new double[n];
        for (int j = 0; j < n; j++) {
            unit[j] = 1;
            double[] column = sum.times(unit, false);
            unit[j] = 0;
            for (int i = 0; i < n; i++) {
                hessian.set(i, j, column[i] / objective.divisor());
            }
        }
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < j; i++) {
                double mean = (hessian.get(i, j) + hessian.get(j, i)) / 2;
                hessian.set(i, j, mean);
                hessian.set(j, i, mean);
            }
            hessian.set(j, j, hessian.get(j, j) + objective.penalties()[j]);
        }
        return hessian;
    }

    /// The sum divided, and what the penalty makes of a vector.
    private ConstMatrix<SimpleMatrix> finished(double[] result, ConstMatrix<SimpleMatrix> penalised) {
        double[] lambda = objective.penalties();
        double divisor = objective.divisor();
        for (int j = 0; j < result.length; j++) {
            double mean = result[j] / divisor;
            result[j] = lambda[j] == 0 ? mean : mean + lambda[j] * penalised.get(j);
        }
        return SimpleMatrix.wrap(DMatrixRMaj.wrap(result.length, 1, result));
    }

    private double[] numbers(ConstMatrix<SimpleMatrix> v) {
        if (v.getNumRows() != objective.dimension() || v.getNumCols() != 1) {
            throw new IllegalArgumentException("a direction of " + objective.dimension() + " weights, but was " + v.getNumRows() + " x "
                    + v.getNumCols());
        }
        return v.copy().getDDRM().getData();
    }
}
