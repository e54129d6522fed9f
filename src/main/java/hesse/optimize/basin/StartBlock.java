package hesse.optimize.basin;

import hesse.field.Cancellation;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.optimize.StopReason;
import hesse.optimize.Stopping;

/// Runs in lock-step, as many as fit a block; where one ends the next start takes its place. For one thread.
abstract class StartBlock implements BasinKernel {
    /// Points in a block: their jets stay in the first-level cache.
    static final int LENGTH = 248;

    final double[] x = new double[LENGTH];
    final double[] y = new double[LENGTH];
    final double[] nextX = new double[LENGTH];
    final double[] nextY = new double[LENGTH];
    /// Above 0 where the run surely goes on to the next point.
    final double[] open = new double[LENGTH];
    final int[] steps = new int[LENGTH];
    final Jets jets;
    final double centreX;
    final double centreY;
    final double far;
    final double tolerance;

    private final int[] starts = new int[LENGTH];
    private final Evaluator evaluator;
    private final int stepLimit;
    private int next;
    private int count;

    StartBlock(Field field, Stopping stopping) {
        jets = new Jets(Order.HESSIAN, LENGTH);
        evaluator = field.evaluator(Order.HESSIAN);
        centreX = stopping.centre().get(0);
        centreY = stopping.centre().get(1);
        far = stopping.farRadius();
        tolerance = stopping.gradientTolerance() * far;
        stepLimit = stopping.stepLimit();
    }

    @Override
    public final void land(int from, int to, Landings landings, Cancellation cancellation) {
        var grid = landings.grid();
        int end = to * grid.columns();
        next = from * grid.columns();
        count = 0;
        while (count < LENGTH && next < end) {
            begin(count++, grid);
        }
        while (count > 0) {
            cancellation.check();
            evaluator.evaluate(x, y, count, jets);
            propose(count);
            // Downwards, so that a run from the end of the block that takes a place has had its step.
            for (int i = count - 1; i >= 0; i--) {
                if (open[i] > 0 && steps[i] < stepLimit) {
                    advance(i);
                } else {
                    judge(i, grid, end, landings);
                }
            }
        }
    }

    private void begin(int i, Grid grid) {
        x[i] = grid.x(next % grid.columns());
        y[i] = grid.y(next / grid.columns());
        steps[i] = 0;
        starts[i] = next++;
    }

    private void advance(int i) {
        x[i] = nextX[i];
        y[i] = nextY[i];
        steps[i]++;
    }

    private void judge(int i, Grid grid, int end, Landings landings) {
        var reason = reason(i);
        if (reason == null) {
            advance(i);
            return;
        }
        landings.put(starts[i], x[i], y[i], steps[i], reason);
        if (next < end) {
            begin(i, grid);
        } else {
            count--;
            x[i] = x[count];
            y[i] = y[count];
            steps[i] = steps[count];
            starts[i] = starts[count];
        }
    }

    /// The reasons in [Stopping]'s order; null where the run goes on, with the next point ready.
    private StopReason reason(int i) {
        if (Math.hypot(x[i] - centreX, y[i] - centreY) > far) {
            return StopReason.DIVERGED;
        }
        if (!isFinite(i)) {
            return StopReason.NOT_A_NUMBER;
        }
        if (converged(i)) {
            return StopReason.CONVERGED;
        }
        return steps[i] >= stepLimit ? StopReason.STEP_LIMIT : stuck(i);
    }

    /// For the first `count` runs: the next points, and whether they surely go on.
    abstract void propose(int count);

    /// Why there is no next point; null where there is one.
    abstract StopReason stuck(int i);

    private boolean isFinite(int i) {
        return jets.at(i).isFinite();
    }

    private boolean converged(int i) {
        double gradient = Math.hypot(jets.fx[i], jets.fy[i]);
        return gradient == 0 || gradient <= tolerance * Math.hypot(Math.hypot(jets.fxx[i], jets.fyy[i]), Math.sqrt(2) * jets.fxy[i]);
    }
}
