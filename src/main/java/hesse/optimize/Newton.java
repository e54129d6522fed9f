package hesse.optimize;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Definiteness;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Newton's method without safeguards: p solves H p = −∇f (Nocedal & Wright, eq. 2.15). It goes to the critical point
/// of the quadratic model whatever that is, so saddles and maxima attract it as minima do.
public record Newton() implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var hessian = at.hessian();
        if (hessian.hasUncountable()) {
            return new Outcome.Stuck(StopReason.NOT_A_NUMBER);
        }
        return stationaryPoint(hessian).map(kind ->
                        Outcome.accepted(f, at, hessian.solve(at.gradient().negative()), new StepDetail.NewtonStep(kind), this))
                .orElse(new Outcome.Stuck(StopReason.SINGULAR_HESSIAN));
    }

    /// What the only critical point of a quadratic with this symmetric H is; empty where it has none or many, because an
    /// eigenvalue is zero by [Definiteness]' relative measure.
    private static Optional<Kind> stationaryPoint(ConstMatrix<SimpleMatrix> hessian) {
        int n = hessian.getNumRows();
        var eigen = DecompositionFactory_DDRM.eig(n, false, true);
        if (!eigen.decompose(hessian.copy().getDDRM())) {
            return Optional.empty();
        }
        double[] eigenvalues = IntStream.range(0, n).mapToDouble(i -> eigen.getEigenvalue(i).getReal()).toArray();
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.MIN_NORMAL;
        int positive = 0;
        for (double eigenvalue : eigenvalues) {
            least = Math.min(least, Math.abs(eigenvalue));
            largest = Math.max(largest, Math.abs(eigenvalue));
            positive += eigenvalue > 0 ? 1 : 0;
        }
        if (least <= Definiteness.RELATIVE_ZERO * largest) {
            return Optional.empty();
        }
        return Optional.of(positive == n ? Kind.MINIMUM : positive == 0 ? Kind.MAXIMUM : Kind.SADDLE);
    }
}
