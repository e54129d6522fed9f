package hesse.optimize;

import hesse.objective.Evaluation;
import hesse.objective.Inertia;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// An objective at one point during one step of a method: f, ∇f and H are computed when they are first asked for, counted
/// once, and kept; every H v is computed and counted.
public final class CountedEvaluation implements Evaluation {
    private static final EvaluationCount VALUE = new EvaluationCount(1, 0, 0, 0);
    private static final EvaluationCount GRADIENT = new EvaluationCount(0, 1, 0, 0);
    private static final EvaluationCount HESSIAN = new EvaluationCount(0, 0, 1, 0);
    private static final EvaluationCount PRODUCT = new EvaluationCount(0, 0, 0, 1);

    private final CountedObjective objective;
    private final Evaluation uncounted;
    private OptionalDouble value = OptionalDouble.empty();
    private ConstMatrix<SimpleMatrix> gradient;
    private ConstMatrix<SimpleMatrix> hessian;
    private EvaluationCount count = EvaluationCount.NONE;

    CountedEvaluation(CountedObjective objective, Evaluation uncounted) {
        this.objective = objective;
        this.uncounted = uncounted;
    }

    CountedEvaluation(CountedObjective objective, Iterate iterate, Evaluation uncounted) {
        this(objective, uncounted);
        value = OptionalDouble.of(iterate.f());
        gradient = iterate.gradient();
        count = iterate.here();
    }

    @Override
    public ConstMatrix<SimpleMatrix> x() {
        return uncounted.x();
    }

    @Override
    public double value() {
        if (count.values() == 0) {
            count(VALUE);
        }
        return recordedValue();
    }

    @Override
    public ConstMatrix<SimpleMatrix> gradient() {
        if (count.gradients() == 0) {
            count(GRADIENT);
        }
        return recordedGradient();
    }

    @Override
    public ConstMatrix<SimpleMatrix> hessian() {
        if (hessian == null) {
            count(HESSIAN);
            hessian = uncounted.hessian();
        }
        return hessian;
    }

    /// Costs nothing beside H.
    @Override
    public Inertia inertia(ConstMatrix<SimpleMatrix> ofHessian) {
        return uncounted.inertia(ofHessian);
    }

    @Override
    public ConstMatrix<SimpleMatrix> hessianTimes(ConstMatrix<SimpleMatrix> v) {
        count(PRODUCT);
        return uncounted.hessianTimes(v);
    }

    /// Counted as a product.
    @Override
    public Optional<ConstMatrix<SimpleMatrix>> gaussNewtonTimes(ConstMatrix<SimpleMatrix> v) {
        count(PRODUCT);
        return uncounted.gaussNewtonTimes(v);
    }

    @Override
    public OptionalDouble hessianNorm() {
        return uncounted.hessianNorm();
    }

    /// f for the record, which costs the method nothing.
    double recordedValue() {
        if (value.isEmpty()) {
            value = OptionalDouble.of(uncounted.value());
        }
        return value.getAsDouble();
    }

    /// ∇f for the record, which costs the method nothing.
    ConstMatrix<SimpleMatrix> recordedGradient() {
        if (gradient == null) {
            gradient = uncounted.gradient();
        }
        return gradient;
    }

    /// Which of f and ∇f have been counted at this point, now or at an earlier step.
    EvaluationCount kept() {
        return new EvaluationCount(count.values(), count.gradients(), 0, 0);
    }

    private void count(EvaluationCount asked) {
        count = count.plus(asked);
        objective.add(asked);
    }

    /// The same without counting and keeping.
    Evaluation uncounted() {
        return uncounted;
    }
}
