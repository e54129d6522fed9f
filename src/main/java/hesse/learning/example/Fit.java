package hesse.learning.example;

import hesse.learning.Link;
import java.util.Optional;

/// Where on its plane the loss of a generalised linear model is least, as far as there is such a point.
public sealed interface Fit {

    /// The minimum.
    record Minimum(double a, double b) implements Fit {}

    /// A line separates the classes of a logistic regression and nothing is penalised: along this ray from any point the loss falls for
    /// ever. Of all such directions the one with the largest margin, min tᵢ (xᵢ·d), to which gradient descent tends (Soudry et al. 2018);
    /// of length 1.
    record Ray(double directionA, double directionB) implements Fit {}

    /// Neither is known: examples leave a direction free, or Newton's method got stuck.
    record Unknown() implements Fit {}

    /// For no more examples than this the widest margin is looked for among all pairs.
    int MOST_PAIRED = 600;

    static Fit of(PlaneExamples examples) {
        var ray = isUnpenalised(examples) ? separating(examples) : Optional.<Ray>empty();
        return ray.isPresent() ? ray.get() : DampedNewton.minimum(examples).<Fit>map(point -> point).orElseGet(Unknown::new);
    }

    private static boolean isUnpenalised(PlaneExamples examples) {
        return examples.link() == Link.LOGISTIC && examples.loss().penalty().lambda() == 0 && examples.size() > 0
                && examples.size() <= MOST_PAIRED;
    }

    /// The point of the convex hull of tᵢ xᵢ next to 0 is the direction, if 0 isn't in the hull (the dual of the widest margin). It lies on
    /// an edge, so on the segment between two of the points.
    private static Optional<Ray> separating(PlaneExamples examples) {
        int n = examples.size();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double sign = LinkTerms.sign(examples.loss().data().target(i));
            x[i] = sign * examples.acrossA(i);
            y[i] = sign * examples.acrossB(i);
        }
        double nearest = Double.POSITIVE_INFINITY;
        double nearestX = 0;
        double nearestY = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                double dx = x[j] - x[i];
                double dy = y[j] - y[i];
                double length = dx * dx + dy * dy;
                double part = length > 0 ? Math.clamp(-(x[i] * dx + y[i] * dy) / length, 0, 1) : 0;
                double px = x[i] + part * dx;
                double py = y[i] + part * dy;
                double square = px * px + py * py;
                if (square < nearest) {
                    nearest = square;
                    nearestX = px;
                    nearestY = py;
                }
            }
        }
        double norm = Math.sqrt(nearest);
        for (int i = 0; i < n; i++) {
            if (!(x[i] * nearestX + y[i] * nearestY > 0)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Ray(nearestX / norm, nearestY / norm));
    }
}
