package hesse.curvature.proof;

import hesse.curvature.Convexity;
import hesse.curvature.Convexity.Composed;
import hesse.curvature.Convexity.Shape;
import hesse.curvature.composition.Composition;
import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.field.Enclosure;
import hesse.field.Field;
import hesse.field.BoundExpression;
import hesse.field.Window;
import hesse.interval.Interval;
import java.util.Optional;

/// Asks the rules of composition first, which take no time, speak of the whole plane and say why; then [ConvexityProof].
public final class ConvexityVerdict {
    private ConvexityVerdict() {}

    /// Whether the field is convex on the window, or even farther.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static Convexity of(Field field, Enclosure enclosure, Window window, Cancellation cancellation, Deadline deadline) {
        var composed = field.expression().flatMap(formula -> composed(formula, window));
        if (composed.isEmpty()) {
            return ConvexityProof.of(field, enclosure, window, cancellation, deadline);
        }
        var verdict = composed.get();
        boolean strictlyHere = !verdict.isStrict() && verdict.shape() != Shape.AFFINE
                && ConvexityProof.isDefinite(verdict.shape(), enclosure, window, cancellation, deadline);
        return new Composed(verdict.shape(), verdict.extent(), strictlyHere, verdict.derivation());
    }

    /// On the whole plane, or else on the window.
    private static Optional<Composed> composed(BoundExpression formula, Window window) {
        return Composition.onPlane(formula.expression(), formula.parameters()).verdict()
                .or(() -> Composition.on(formula.expression(), formula.parameters(), new Interval(window.xMin(), window.xMax()),
                        new Interval(window.yMin(), window.yMax())).verdict());
    }
}
