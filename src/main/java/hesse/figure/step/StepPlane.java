package hesse.figure.step;

import hesse.curvature.Hessian;
import hesse.objective.Evaluation;
import hesse.optimize.StepDetail;
import hesse.optimize.StepDetail.ConjugateStep;
import hesse.optimize.StepDetail.CubicStep;
import hesse.optimize.StepDetail.CurvatureStep;
import hesse.optimize.StepDetail.DampedNewtonStep;
import hesse.optimize.StepDetail.DampingStep;
import hesse.optimize.StepDetail.GradientStep;
import hesse.optimize.StepDetail.HybridStep;
import hesse.optimize.StepDetail.LimitedMemoryStep;
import hesse.optimize.StepDetail.ModifiedNewtonStep;
import hesse.optimize.StepDetail.MomentumStep;
import hesse.optimize.StepDetail.NewtonStep;
import hesse.optimize.StepDetail.ScaledStep;
import hesse.optimize.StepDetail.SearchStep;
import hesse.optimize.StepDetail.SecantStep;
import hesse.optimize.StepDetail.SymmetricRankOneStep;
import hesse.optimize.StepDetail.TruncatedNewtonStep;
import hesse.optimize.StepDetail.TrustRegionStep;
import hesse.optimize.SecantPair;
import hesse.optimize.TrustRegionResult;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// The plane in which a step among many variables is drawn: through the point that it leaves, along −∇f and p, and where these are parallel
/// along −∇f and H ∇f. Lengths in it are those of the space. What doesn't lie in it is seen from above.
///
/// @param u        n × 1, of length 1, the direction of −∇f
/// @param v        n × 1, of length 1, orthogonal to it
/// @param ofStep   whether p is why v is what it is
record StepPlane(ConstMatrix<SimpleMatrix> u, ConstMatrix<SimpleMatrix> v, boolean ofStep) {
    /// Of the length of a vector: what is left of it beside u and is no more than this is rounding.
    private static final double PARALLEL = 1e-7;

    /// Empty where there is no gradient, or everything lies along it.
    static Optional<StepPlane> of(Evaluation at, ConstMatrix<SimpleMatrix> gradient, ConstMatrix<SimpleMatrix> p) {
        double slope = gradient.normF();
        if (!(slope > 0) || Double.isInfinite(slope)) {
            return Optional.empty();
        }
        var u = gradient.divide(-slope);
        return beside(u, p).map(v -> new StepPlane(u, v, true))
                .or(() -> beside(u, at.hessianTimes(u)).map(v -> new StepPlane(u, v, false)));
    }

    private static Optional<SimpleMatrix> beside(SimpleMatrix u, ConstMatrix<SimpleMatrix> other) {
        double length = other.normF();
        var rest = other.minus(u.scale(u.dot(other)));
        rest = rest.minus(u.scale(u.dot(rest)));
        double left = rest.normF();
        return left > PARALLEL * length && Double.isFinite(length) ? Optional.of(rest.divide(left)) : Optional.empty();
    }

    double x(ConstMatrix<SimpleMatrix> vector) {
        return u.dot(vector);
    }

    double y(ConstMatrix<SimpleMatrix> vector) {
        return v.dot(vector);
    }

    /// A symmetric matrix M along the plane's directions, by its products with them.
    Hessian restricted(ConstMatrix<SimpleMatrix> timesU, ConstMatrix<SimpleMatrix> timesV) {
        return new Hessian(x(timesU), (x(timesV) + y(timesU)) / 2, y(timesV));
    }

    private ConstMatrix<SimpleMatrix> seen(ConstMatrix<SimpleMatrix> vector) {
        return new SimpleMatrix(new double[] {x(vector), y(vector)});
    }

    private List<ConstMatrix<SimpleMatrix>> seen(List<ConstMatrix<SimpleMatrix>> path) {
        return path.stream().map(this::seen).toList();
    }

    private TrustRegionResult seen(TrustRegionResult region) {
        return new TrustRegionResult(region.radius(), region.nextRadius(), region.onBorder(), region.multiplier(), region.hardCase(),
                seen(region.path()), region.reduction());
    }

    /// What a method computed, with its vectors as they are seen in the plane. Its matrices stay as they are, and so do step sizes of each
    /// coordinate, which lies nowhere in the plane.
    StepDetail seen(StepDetail detail) {
        return switch (detail) {
            case MomentumStep step -> new MomentumStep(seen(step.kept()), seen(step.at()), seen(step.push()));
            case TrustRegionStep step -> new TrustRegionStep(step.eigenvalues(), seen(step.region()));
            case HybridStep step -> new HybridStep(step.contraction(), step.limit(), seen(step.taken()));
            case LimitedMemoryStep step ->
                    new LimitedMemoryStep(step.pairs().stream().map(pair -> new SecantPair(seen(pair.s()), seen(pair.y()))).toList(),
                            step.scale(), step.search());
            case SymmetricRankOneStep step -> new SymmetricRankOneStep(step.b(), step.newest(), step.skipped(), seen(step.region()));
            case ConjugateStep step -> new ConjugateStep(seen(step.direction()), step.beta(), step.search());
            case TruncatedNewtonStep step -> new TruncatedNewtonStep(seen(step.path()), step.ending(), step.search());
            case GradientStep _, CurvatureStep _, SearchStep _, ScaledStep _, NewtonStep _, DampedNewtonStep _, ModifiedNewtonStep _,
                    DampingStep _, CubicStep _,
                    SecantStep _ -> detail;
        };
    }
}
