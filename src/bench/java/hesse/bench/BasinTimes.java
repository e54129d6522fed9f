package hesse.bench;

import hesse.document.Catalogue;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.field.kernel.KernelBackend;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.optimize.Stopping;
import hesse.optimize.basin.BasinSearch;
import hesse.optimize.basin.Landings;
import java.io.PrintStream;
import org.ejml.simple.SimpleMatrix;

/// Where runs on Himmelblau's function end from a million starts, with at most 50 steps, on one thread; beside a loop written by
/// hand for that function, with the same reasons to stop.
final class BasinTimes {
    private static final int SIDE = 1000;
    private static final int STEPS = 50;
    private static final double TOLERANCE = 1e-12;
    private static final double FAR = 1e4;
    private static final double STEP_SIZE = 0.01;
    private static final int UNWATCHED = 5;
    private static final int WATCHED = 15;

    private final Grid grid = Grid.pixels(new Window(-5, 5, -5, 5), SIDE, SIDE);
    private final Landings landings = new Landings(grid);
    private final double[] endX = new double[SIDE * SIDE];
    private final double[] endY = new double[SIDE * SIDE];
    private final int[] steps = new int[SIDE * SIDE];
    private final byte[] reasons = new byte[SIDE * SIDE];

    void print(PrintStream out) {
        out.println();
        out.printf("Basins on %d x %d starts of Himmelblau's function, at most %d steps, one thread, medians in ms%n", SIDE, SIDE, STEPS);
        out.printf("%-18s %9s %9s %9s%n", "method", "blocks", "loop", "ratio");
        print(out, ConfiguredMethod.of(MethodName.NEWTON), () -> loop(true));
        print(out, ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, STEP_SIZE), () -> loop(false));
    }

    private void print(PrintStream out, ConfiguredMethod method, Times.Work byHand) {
        var formula = Catalogue.load().named("himmelblau").orElseThrow().read();
        var field = CompiledField.of(formula.expression(), formula.values(), KernelBackend.fastest());
        var search = new BasinSearch(field, method, new Stopping(TOLERANCE, STEPS, new SimpleMatrix(2, 1), FAR));
        double loop = Times.of(UNWATCHED, WATCHED, byHand).median();
        double blocks = Times.of(UNWATCHED, WATCHED, () -> search.land(0, SIDE, landings, Cancellation.NEVER)).median();
        agree();
        out.printf("%-18s %9.1f %9.1f %9.2f%n", method.name().spelling(), blocks, loop, blocks / loop);
    }

    /// The borders of basins are decided by roundings, which differ.
    private void agree() {
        int different = 0;
        for (int start = 0; start < SIDE * SIDE; start++) {
            different += Math.abs(landings.steps(start) - steps[start]) > 1 ? 1 : 0;
        }
        if (different > SIDE * SIDE / 100) {
            throw new IllegalStateException(different + " starts end after other numbers of steps");
        }
    }

    private void loop(boolean newton) {
        for (int start = 0; start < SIDE * SIDE; start++) {
            run(start, newton);
        }
    }

    private void run(int start, boolean newton) {
        double x = grid.x(start % SIDE);
        double y = grid.y(start / SIDE);
        double small = TOLERANCE * FAR * TOLERANCE * FAR;
        int k = 0;
        byte reason = -1;
        while (reason < 0) {
            double u = x * x + y - 11;
            double v = x + y * y - 7;
            double fx = 4 * x * u + 2 * v;
            double fy = 2 * u + 4 * y * v;
            double fxx = 12 * x * x + 4 * y - 42;
            double fxy = 4 * x + 4 * y;
            double fyy = 12 * y * y + 4 * x - 26;
            double norm = fxx * fxx + 2 * fxy * fxy + fyy * fyy;
            double determinant = fxx * fyy - fxy * fxy;
            if (!(x * x + y * y <= FAR * FAR)) {
                reason = 1;
            } else if (fx * fx + fy * fy <= small * norm) {
                reason = 0;
            } else if (k == STEPS) {
                reason = 2;
            } else if (newton && Math.abs(determinant) <= 1e-9 * norm) {
                reason = 3;
            } else {
                x += newton ? (fxy * fy - fyy * fx) / determinant : -STEP_SIZE * fx;
                y += newton ? (fxy * fx - fxx * fy) / determinant : -STEP_SIZE * fy;
                k++;
            }
        }
        endX[start] = x;
        endY[start] = y;
        steps[start] = k;
        reasons[start] = reason;
    }
}
