package hesse.figure.step;

import hesse.curvature.Hessian;
import hesse.objective.SymmetricEigen;
import hesse.optimize.LineSearch;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// What a method puts in the place of H, so that its direction is −M⁻¹ ∇f.
///
/// @param matrix       M
/// @param sharesAxes   whether M has H's eigenvectors, so that only the eigenvalues were changed
record MethodModel(Hessian matrix, boolean sharesAxes) {

    /// Empty for methods that have no such matrix, or H itself.
    static Optional<MethodModel> of(Hessian h, StepDetail detail) {
        return switch (detail) {
            case ModifiedNewtonStep step -> Optional.of(new MethodModel(changed(h, step.used().getFirst(), step.used().getLast()), true));
            case DampingStep _, CubicStep _, TrustRegionStep _ -> shift(detail).stream().mapToObj(shift -> shifted(h, shift)).findFirst();
            case HybridStep step -> of(h, step.taken());
            case SecantStep step -> inverse(step.inverse().get(0, 0), step.inverse().get(0, 1), step.inverse().get(1, 1));
            case SymmetricRankOneStep step ->
                    Optional.of(new MethodModel(new Hessian(step.b().get(0, 0), step.b().get(0, 1), step.b().get(1, 1)), false));
            case GradientStep _, CurvatureStep _, SearchStep _, MomentumStep _, ScaledStep _, NewtonStep _, DampedNewtonStep _,
                    LimitedMemoryStep _,
                    ConjugateStep _, TruncatedNewtonStep _ -> Optional.empty();
        };
    }

    /// What a method adds to every eigenvalue, if that is what it does.
    static OptionalDouble shift(StepDetail detail) {
        return switch (detail) {
            case DampingStep step -> OptionalDouble.of(step.shift());
            case CubicStep step -> OptionalDouble.of(step.shift());
            case TrustRegionStep step when step.region().multiplier().filter(multiplier -> multiplier > 0)
                    .isPresent() -> OptionalDouble.of(step.region().multiplier().get());
            case HybridStep step -> shift(step.taken());
            default -> OptionalDouble.empty();
        };
    }

    /// The eigenvalues that a method took in place of these, if it left their vectors as they are.
    static Optional<List<Double>> used(List<Double> eigenvalues, StepDetail detail) {
        if (detail instanceof ModifiedNewtonStep step) {
            return Optional.of(step.used());
        }
        var shift = shift(detail);
        return shift.isPresent() ? Optional.of(eigenvalues.stream().map(lambda -> lambda + shift.getAsDouble()).toList())
                : Optional.empty();
    }

    /// The same in a plane of a step among many variables; empty also where it would take too long to know.
    ///
    /// @param h H in the plane
    static Optional<MethodModel> in(StepPlane plane, Hessian h, Optional<SymmetricEigen> eigen, StepDetail detail) {
        return switch (detail) {
            case ModifiedNewtonStep step ->
                    eigen.map(known ->
                            new MethodModel(plane.restricted(times(known, step.used(), plane.u()), times(known, step.used(), plane.v())),
                                    false));
            case SymmetricRankOneStep step ->
                    Optional.of(new MethodModel(plane.restricted(step.b().mult(plane.u()), step.b().mult(plane.v())), false));
            case SecantStep step when step.inverse()
                    .getNumRows() <= EigenShares.MOST_EXACT -> Optional.of(new MethodModel(plane.restricted(step.inverse().solve(plane.u()),
                    step.inverse().solve(plane.v())), false));
            case HybridStep step -> in(plane, h, eigen, step.taken());
            case DampingStep _, CubicStep _, TrustRegionStep _ -> shift(detail).stream().mapToObj(shift -> shifted(h, shift)).findFirst();
            case SecantStep _, GradientStep _, CurvatureStep _, SearchStep _, MomentumStep _, ScaledStep _, NewtonStep _,
                    DampedNewtonStep _, LimitedMemoryStep _,
                    ConjugateStep _, TruncatedNewtonStep _ -> Optional.empty();
        };
    }

    /// Q Λ′ Qᵀ v.
    private static SimpleMatrix times(SymmetricEigen eigen, List<Double> used, ConstMatrix<SimpleMatrix> v) {
        double[] parts = eigen.parts(v);
        return eigen.vector(IntStream.range(0, parts.length).mapToDouble(i -> parts[i] * used.get(i)).toArray());
    }

    private static MethodModel shifted(Hessian h, double shift) {
        return new MethodModel(new Hessian(h.fxx() + shift, h.fxy(), h.fyy() + shift), true);
    }

    /// With H's eigenvectors and other eigenvalues.
    private static Hessian changed(Hessian h, double first, double second) {
        var eigen = h.eigen();
        double angle = eigen.hasAxes() ? eigen.angleMin() : 0;
        double x = Math.cos(angle);
        double y = Math.sin(angle);
        return new Hessian(first * x * x + second * y * y, (first - second) * x * y, first * y * y + second * x * x);
    }

    private static Optional<MethodModel> inverse(double a, double b, double c) {
        double determinant = a * c - b * b;
        return determinant == 0 ? Optional.empty()
                : Optional.of(new MethodModel(new Hessian(c / determinant, -b / determinant, a / determinant), false));
    }

    /// The search along the method's direction, where it made one.
    static Optional<LineSearch> search(StepDetail detail) {
        return switch (detail) {
            case SearchStep step -> Optional.of(step.search());
            case DampedNewtonStep step -> Optional.of(step.search());
            case ModifiedNewtonStep step -> step.search();
            case HybridStep step -> search(step.taken());
            case SecantStep step -> Optional.of(step.search());
            case LimitedMemoryStep step -> Optional.of(step.search());
            case ConjugateStep step -> step.search();
            case TruncatedNewtonStep step -> Optional.of(step.search());
            case GradientStep _, CurvatureStep _, MomentumStep _, ScaledStep _, NewtonStep _, DampingStep _, TrustRegionStep _, CubicStep _,
                    SymmetricRankOneStep _ -> Optional.empty();
        };
    }
}
