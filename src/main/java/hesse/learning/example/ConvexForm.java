package hesse.learning.example;

import hesse.curvature.Convexity;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.objective.plane.Plane;
import java.util.Optional;

/// Whether a loss is convex by its form: those of generalised linear models are, on every plane of their weights.
public final class ConvexForm {
    /// By how many units in the last place of its products a 2 x 2 determinant is computed wrong at most.
    private static final double ROUNDING = 4 * Math.ulp(1.0);

    private ConvexForm() {}

    /// Empty where the form doesn't say.
    public static Optional<Convexity> of(Loss loss, Plane plane) {
        return PlaneExamples.of(loss, plane).map(examples -> new Convexity.ByForm(isStrict(examples, plane)));
    }

    /// The squared hinge is flat beyond its margin. On other planes than those of two weights rounding blurs the affine functions.
    private static boolean isStrict(PlaneExamples examples, Plane plane) {
        return examples.loss().model() instanceof Model.GeneralisedLinear(var link, _) && link != Link.SQUARED_HINGE
                && plane.variables().isPresent()
                && haveFullRank(examples);
    }

    private static boolean haveFullRank(PlaneExamples examples) {
        for (int i = 1; i < examples.size(); i++) {
            for (int j = 0; j < i; j++) {
                double first = examples.acrossA(i) * examples.acrossB(j);
                double second = examples.acrossA(j) * examples.acrossB(i);
                if (Math.abs(first - second) > ROUNDING * (Math.abs(first) + Math.abs(second))) {
                    return true;
                }
            }
        }
        return false;
    }
}
