package hesse.learning.example;

import hesse.learning.example.Fit.Minimum;
import java.util.Optional;

/// Newton's method from 0, its steps halved until the gradient gets shorter.
final class DampedNewton {
    private static final int STEPS = 60;
    private static final int HALVINGS = 40;
    private static final double SMALL = 1e-10;

    private DampedNewton() {}

    static Optional<Minimum> minimum(PlaneExamples examples) {
        double a = 0;
        double b = 0;
        double[] gradient = examples.gradient(a, b);
        double first = Math.hypot(gradient[0], gradient[1]);
        for (int step = 0; step < STEPS; step++) {
            double slope = Math.hypot(gradient[0], gradient[1]);
            if (slope <= SMALL * (1 + first)) {
                return examples.hessian(a, b).eigen().lambdaMin() > 0 ? Optional.of(new Minimum(a, b)) : Optional.empty();
            }
            double[] newton = examples.newtonStep(a, b);
            double length = 1;
            double[] next = examples.gradient(a + newton[0], b + newton[1]);
            for (int halving = 0; halving < HALVINGS && !(Math.hypot(next[0], next[1]) < slope); halving++) {
                length /= 2;
                next = examples.gradient(a + length * newton[0], b + length * newton[1]);
            }
            if (!(Math.hypot(next[0], next[1]) < slope)) {
                return slope <= Math.sqrt(SMALL) * (1 + first) ? Optional.of(new Minimum(a, b)) : Optional.empty();
            }
            a += length * newton[0];
            b += length * newton[1];
            gradient = next;
        }
        return Optional.empty();
    }
}
