package hesse.learning.objective;

import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.Reduction;
import hesse.objective.Evaluation;
import hesse.objective.Objective;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A loss as an objective of its weights. Immutable.
///
/// Up to [#MOST_WEIGHTS_FOR_HESSIAN] weights there is H, made of as many products; above there are products alone, each about as much
/// work as a gradient. Where an activation or a link has no second derivative (ReLU at 0, the squared hinge where t z = 1), H is that of
/// one side.
public final class LossObjective implements Objective {

    /// 128 MB.
    public static final int MOST_WEIGHTS_FOR_HESSIAN = 4_000;

    private final Loss loss;
    private final int dimension;
    private final double[] penalties;
    private final ExampleSum sum;

    private LossObjective(Loss loss, ExampleSum sum) {
        this.loss = loss;
        this.sum = sum;
        dimension = loss.dimension();
        penalties = loss.penalties();
    }

    public static LossObjective of(Loss loss) {
        return new LossObjective(loss, switch (loss.model()) {
            case Model.MatrixFactorisation(var rank) -> new FactorisationSum(loss.data(), rank);
            case Model.GeneralisedLinear _, Model.Softmax _, Model.Network _ -> LayeredSum.of(loss.model(), loss.data());
        });
    }

    public Loss loss() {
        return loss;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public boolean hasHessian() {
        return dimension <= MOST_WEIGHTS_FOR_HESSIAN;
    }

    /// @throws IllegalArgumentException unless there are as many weights as the loss has
    @Override
    public Evaluation at(ConstMatrix<SimpleMatrix> x) {
        if (x.getNumRows() != dimension || x.getNumCols() != 1) {
            throw new IllegalArgumentException(dimension + " weights, but was " + x.getNumRows() + " x " + x.getNumCols());
        }
        return new LossEvaluation(this, x, sum.at(x.copy().getDDRM().getData()));
    }

    /// What the sum over the examples is divided by.
    double divisor() {
        return loss.reduction() == Reduction.MEAN ? loss.data().size() : 1;
    }

    /// λ of each weight, not to be modified.
    double[] penalties() {
        return penalties;
    }
}
