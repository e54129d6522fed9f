package hesse.curvature.proof;

import hesse.curvature.CriticalPoint;
import hesse.curvature.Eigen;
import hesse.curvature.HessianBounds;
import hesse.field.Enclosure;
import hesse.field.HighPrecision;
import hesse.field.JetBounds;
import java.util.Optional;
import java.util.function.Supplier;

/// The eigenvalues of H at proved critical points, to as many digits as a table shows.
///
/// At the bottom of a narrow valley the lesser one is what the determinant of large entries leaves: of entries rounded to doubles
/// it can be nothing but noise, and so it is at a point that is rounded to doubles. There it is taken from many digits.
///
/// @param precise asked for only where it is needed
record CriticalEigenvalues(Enclosure enclosure, Supplier<Optional<HighPrecision>> precise) {

    /// What rounding of the point and of the entries may do to an eigenvalue before it is looked at with more digits.
    private static final double LARGEST_ERROR = 0x1p-30;

    /// The eigenvalues at the root, near which the point is.
    Eigen at(CriticalPoint point, ProvedRoot root) {
        var computed = point.hessian().eigen();
        var box = root.existenceBox();
        enclosure.encloseGradient(box.xMin(), box.xMax(), box.yMin(), box.yMax());
        enclosure.encloseHessian();
        enclosure.encloseDeterminant();
        if (isKnown(HessianBounds.of(JetBounds.of(enclosure)), computed)) {
            return computed;
        }
        return precise.get().flatMap(digits -> digits.atCriticalPointNear(point.x(), point.y()))
                .map(bounds -> HessianBounds.of(bounds).eigenvalues().nearest(computed)).orElse(computed);
    }

    private static boolean isKnown(HessianBounds bounds, Eigen computed) {
        var eigenvalues = bounds.eigenvalues();
        return eigenvalues.minError(computed) <= LARGEST_ERROR * Math.abs(computed.lambdaMin())
                && eigenvalues.maxError(computed) <= LARGEST_ERROR * Math.abs(computed.lambdaMax());
    }
}
