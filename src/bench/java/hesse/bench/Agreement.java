package hesse.bench;

import hesse.field.Jets;
import hesse.field.Order;
import java.util.List;

/// Whether all contestants compute the same thing: a benchmark of a wrong answer is worth nothing.
final class Agreement {

    /// Relative to the largest magnitude of the component among the points: rounding, no more.
    private static final double TOLERANCE = 1e-12;

    private Agreement() {}

    static void check(Surface surface, double[] x, double[] y) {
        var expected = jets(surface, Contestant.HIPPARCHUS, x, y);
        for (var contestant : Contestant.values()) {
            var computed = jets(surface, contestant, x, y);
            for (int component = 0; component < expected.size(); component++) {
                compare(surface + " by " + contestant + ", component " + component, expected.get(component), computed.get(component));
            }
        }
    }

    private static List<double[]> jets(Surface surface, Contestant contestant, double[] x, double[] y) {
        var out = new Jets(Order.HESSIAN, x.length);
        surface.loop(contestant).run(x, y, x.length, out);
        return List.of(out.f, out.fx, out.fy, out.fxx, out.fxy, out.fyy);
    }

    private static void compare(String what, double[] expected, double[] computed) {
        double largest = 0;
        for (double number : expected) {
            largest = Math.max(largest, Math.abs(number));
        }
        for (int i = 0; i < expected.length; i++) {
            if (!(Math.abs(expected[i] - computed[i]) <= TOLERANCE * largest)) {
                throw new IllegalStateException(what + " at point " + i + " is " + computed[i] + " instead of " + expected[i]);
            }
        }
    }
}
