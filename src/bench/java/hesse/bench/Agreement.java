package hesse.bench;

import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.RowEvaluator;
import hesse.field.kernel.KernelBackend;
import java.util.List;

/// Whether all contestants compute the same thing: a benchmark of a wrong answer is worth nothing.
final class Agreement {

    /// Relative to the largest magnitude of the component among the points: rounding, no more.
    private static final double TOLERANCE = 1e-12;

    private Agreement() {}

    /// Checks a few rows of a grid.
    static void check(Surface surface, Grid grid, KernelBackend vectors) {
        for (int row = 0; row < grid.rows(); row += 97) {
            var expected = jets(surface.rows(Contestant.HIPPARCHUS, grid, vectors), row, grid);
            for (var contestant : Contestant.values()) {
                if (surface.has(contestant)) {
                    compare(surface + " by " + contestant, expected, jets(surface.rows(contestant, grid, vectors), row, grid));
                }
            }
        }
    }

    private static List<double[]> jets(RowEvaluator rows, int row, Grid grid) {
        var out = new Jets(Order.HESSIAN, grid.columns());
        rows.row(row, out);
        return List.of(out.f, out.fx, out.fy, out.fxx, out.fxy, out.fyy);
    }

    private static void compare(String what, List<double[]> expected, List<double[]> computed) {
        for (int component = 0; component < expected.size(); component++) {
            compare(what + ", component " + component, expected.get(component), computed.get(component));
        }
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
