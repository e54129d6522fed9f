package hesse.contour;

import hesse.field.Cancellation;
import java.util.Arrays;

/// Finds where a function equals the level on many straight lines at once: [Bracket]s side by side, so that the function
/// is evaluated in blocks. One root finder for f = level, ∂f/∂x = 0, ∂f/∂y = 0 and det H = 0 alike: a change of sign brackets
/// the root, and a gradient, where the function knows it, leads there sooner.
final class RootBatch {

    /// The lines, numbered from 0.
    interface Tasks {

        int count();

        /// Calls [RootBatch#bracket] for the line, or doesn't if there is nothing to be found on it.
        void start(int index, RootBatch batch);

        /// Takes the position of the root, NaN at a pole and where the function isn't finite, and the gradient beside it,
        /// NaN if it isn't known.
        void finish(int index, double root, double gradientX, double gradientY);
    }

    private static final int SIZE = BlockFunction.LARGEST_BLOCK;

    private final Bracket[] brackets = new Bracket[SIZE];
    private final int[] task = new int[SIZE];
    private final double[] originX = new double[SIZE];
    private final double[] originY = new double[SIZE];
    private final double[] alongX = new double[SIZE];
    private final double[] alongY = new double[SIZE];
    private final double[] x = new double[SIZE];
    private final double[] y = new double[SIZE];
    private final double[] value = new double[SIZE];
    private final double[] gradientX = new double[SIZE];
    private final double[] gradientY = new double[SIZE];
    private final double tolerance;
    private double level;
    private int active;

    /// @param tolerance of steps that follow a gradient, in parts of the line between the ends
    RootBatch(double tolerance) {
        this.tolerance = tolerance;
    }

    /// The line's points are (x + t alongX, y + t alongY); the function is `atA` at t = a and `atB` at t = b, one of them
    /// below the level and one not. Where the root is expected it is sought first, if that isn't NaN.
    void bracket(int index, double lineX, double lineY, double dx, double dy, double a, double atA, double b, double atB, double expected) {
        if (brackets[active] == null) {
            brackets[active] = new Bracket(tolerance);
        }
        brackets[active].start(a, atA, b, atB, level, expected);
        if (!brackets[active].isDone()) {
            task[active] = index;
            originX[active] = lineX;
            originY[active] = lineY;
            alongX[active] = dx;
            alongY[active++] = dy;
        }
    }

    /// @throws java.util.concurrent.CancellationException if the cancellation says so
    void solve(Tasks tasks, double atLevel, BlockFunction function, Cancellation cancellation) {
        level = atLevel;
        active = 0;
        if (!function.hasGradient()) {
            Arrays.fill(gradientX, Double.NaN);
            Arrays.fill(gradientY, Double.NaN);
        }
        int started = 0;
        while (started < tasks.count() || active > 0) {
            cancellation.check();
            while (active < SIZE && started < tasks.count()) {
                tasks.start(started++, this);
            }
            if (active > 0) {
                step(function);
            }
            retire(tasks);
        }
    }

    private void step(BlockFunction function) {
        for (int i = 0; i < active; i++) {
            double t = brackets[i].next();
            x[i] = originX[i] + t * alongX[i];
            y[i] = originY[i] + t * alongY[i];
        }
        if (function.hasGradient()) {
            function.evaluate(x, y, active, value, gradientX, gradientY);
        } else {
            function.evaluate(x, y, active, value);
        }
        for (int i = 0; i < active; i++) {
            brackets[i].learn(value[i], gradientX[i] * alongX[i] + gradientY[i] * alongY[i], level);
        }
    }

    /// Hands out the finished roots and gives their brackets back, the last active one taking the free place.
    private void retire(Tasks tasks) {
        for (int i = active - 1; i >= 0; i--) {
            if (brackets[i].isDone()) {
                tasks.finish(task[i], brackets[i].root(), gradientX[i], gradientY[i]);
                active--;
                var finished = brackets[i];
                brackets[i] = brackets[active];
                brackets[active] = finished;
                task[i] = task[active];
                originX[i] = originX[active];
                originY[i] = originY[active];
                alongX[i] = alongX[active];
                alongY[i] = alongY[active];
                gradientX[i] = gradientX[active];
                gradientY[i] = gradientY[active];
            }
        }
    }
}
