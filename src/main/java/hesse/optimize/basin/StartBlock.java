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
///
/// All runs of the block are evaluated and make their steps in loops without branches; only those are looked at one by one
/// whose step isn't sure, because they are where they end or numbers are near the ends of their range.
abstract class StartBlock implements BasinKernel {
    /// Points in a block: their jets stay in the first-level cache.
    static final int LENGTH = 248;
    /// Within these ‖H‖² neither underflows nor overflows.
    private static final double SMALL = 1e-280;
    private static final double LARGE = 1e280;
    /// A run that has made all its steps is watched for so many more: whether it comes back to where it was then, as near relative to the
    /// longest step between as a [hesse.optimize.Trajectory] asks for. Steps no longer than this, relative to the point, are rounding.
    private static final int LONGEST_CYCLE = 12;
    private static final double RETURN = 1e-6;
    private static final double ROUNDING = 1e-10;
    /// A run isn't watched whose steps became shorter by this in as many steps before: it converges.
    private static final double CONTRACTION = 0.1;

    /// ‖H‖².
    final double[] norms = new double[LENGTH];
    final Jets jets = new Jets(Order.HESSIAN, LENGTH);
    /// Where the runs are, and where they would be after a step.
    private double[] x = new double[LENGTH];
    private double[] y = new double[LENGTH];
    private double[] nextX = new double[LENGTH];
    private double[] nextY = new double[LENGTH];
    private final double[] open = new double[LENGTH];
    private final int[] starts = new int[LENGTH];
    /// The round in which the run began.
    private final int[] began = new int[LENGTH];
    private final int[] doubtful = new int[LENGTH];
    /// Of a run that is watched: where it was after its last step, and its longest step since. Before, the length of a step at which
    /// it was nearly there.
    private final double[] limitX = new double[LENGTH];
    private final double[] limitY = new double[LENGTH];
    private final double[] longest = new double[LENGTH];
    private final Evaluator evaluator;
    private final double centreX;
    private final double centreY;
    private final double far;
    /// For ‖∇f‖ / ‖H‖.
    private final double tolerance;
    private final int stepLimit;

    private Grid grid;
    private int column;
    private int row;
    private int end;
    private int round;
    private int count;

    StartBlock(Field field, Stopping stopping) {
        evaluator = field.evaluator(Order.HESSIAN);
        centreX = stopping.centre().get(0);
        centreY = stopping.centre().get(1);
        far = stopping.farRadius();
        tolerance = stopping.gradientTolerance() * far;
        stepLimit = stopping.stepLimit();
    }

    /// For the first `count` runs at (x, y): the next points. `open` is above 0 where a run surely isn't at its end; it may be
    /// lowered where a step is in doubt.
    abstract void propose(int count, double[] x, double[] y, double[] nextX, double[] nextY, double[] open);

    /// The point that [#stuck] is asked about.
    final double pointX(int i) {
        return nextX[i];
    }

    final double pointY(int i) {
        return nextY[i];
    }

    /// Why there is no step from a point with such a jet, which isn't critical; null where there is one, in `step`.
    abstract StopReason stuck(int i, double[] step);

    @Override
    public final void land(int from, int to, Landings landings, Cancellation cancellation) {
        grid = landings.grid();
        row = from;
        column = 0;
        end = to;
        round = 0;
        for (count = 0; count < LENGTH && row < end; count++) {
            begin(count);
        }
        while (count > 0) {
            cancellation.check();
            evaluator.evaluate(x, y, count, jets);
            StartLoops.norm(count, jets.fxx, jets.fxy, jets.fyy, norms);
            StartLoops.slope(count, jets.f, jets.fx, jets.fy, tolerance * tolerance, norms, open);
            StartLoops.inside(count, x, y, centreX, centreY, far * far, open);
            propose(count, x, y, nextX, nextY, open);
            round++;
            int found = doubtful();
            swap();
            // Downwards, so that a run from the end of the block that takes a place has had its step.
            for (int k = found - 1; k >= 0; k--) {
                judge(doubtful[k], landings);
            }
        }
    }

    /// Steps from here on: `round − began − 1` have led to the point that was evaluated in this round.
    private int doubtful() {
        int found = 0;
        int last = round - 1 - stepLimit;
        int nearlyLast = last + LONGEST_CYCLE;
        for (int i = 0; i < count; i++) {
            doubtful[found] = i;
            found += open[i] > 0 & began[i] > last & began[i] != nearlyLast ? 0 : 1;
        }
        return found;
    }

    private void swap() {
        double[] hereX = x;
        double[] hereY = y;
        x = nextX;
        y = nextY;
        nextX = hereX;
        nextY = hereY;
    }

    private void begin(int i) {
        x[i] = grid.x(column);
        y[i] = grid.y(row);
        began[i] = round;
        longest[i] = 0;
        starts[i] = row * grid.columns() + column;
        column++;
        if (column == grid.columns()) {
            column = 0;
            row++;
        }
    }

    /// Of a run whose point is (nextX, nextY) now, after the swap.
    private void judge(int i, Landings landings) {
        int beyond = round - 1 - began[i] - stepLimit;
        if (beyond > 0) {
            watch(i, beyond, landings);
            return;
        }
        if (beyond < 0 && open[i] > 0) {
            longest[i] = length(i);
            return;
        }
        var reason = reason(i);
        if (reason == StopReason.STEP_LIMIT && open[i] > 0 && length(i) >= CONTRACTION * longest[i]) {
            limitX[i] = nextX[i];
            limitY[i] = nextY[i];
            longest[i] = length(i);
        } else if (reason != null) {
            landings.put(starts[i], nextX[i], nextY[i], round - 1 - began[i], reason, false);
            replace(i);
        }
    }

    /// So many steps beyond the last one that counts.
    private void watch(int i, int beyond, Landings landings) {
        double back = Math.hypot(nextX[i] - limitX[i], nextY[i] - limitY[i]);
        boolean cycles = beyond > 1 && back <= RETURN * longest[i] && longest[i] > ROUNDING * (1 + Math.hypot(limitX[i], limitY[i]));
        if (cycles || beyond == LONGEST_CYCLE || !(open[i] > 0)) {
            landings.put(starts[i], limitX[i], limitY[i], stepLimit, StopReason.STEP_LIMIT, cycles);
            replace(i);
        } else {
            longest[i] = Math.max(longest[i], length(i));
        }
    }

    /// Of the step from the point that is judged.
    private double length(int i) {
        return Math.hypot(x[i] - nextX[i], y[i] - nextY[i]);
    }

    /// The next start takes the place, or, if there is none, the last run of the block.
    private void replace(int i) {
        if (row < end) {
            begin(i);
            return;
        }
        count--;
        x[i] = x[count];
        y[i] = y[count];
        starts[i] = starts[count];
        began[i] = began[count];
        limitX[i] = limitX[count];
        limitY[i] = limitY[count];
        longest[i] = longest[count];
    }

    /// The reasons in [Stopping]'s order; null where the run goes on.
    private StopReason reason(int i) {
        if (open[i] > 0) {
            return StopReason.STEP_LIMIT;
        }
        if (surelyConverged(i)) {
            return StopReason.CONVERGED;
        }
        if (Math.hypot(nextX[i] - centreX, nextY[i] - centreY) > far) {
            return StopReason.DIVERGED;
        }
        if (!jets.at(i).isFinite()) {
            return StopReason.NOT_A_NUMBER;
        }
        if (converged(i)) {
            return StopReason.CONVERGED;
        }
        return round - 1 - began[i] >= stepLimit ? StopReason.STEP_LIMIT : step(i);
    }

    /// By squares, where these are in range.
    private boolean surelyConverged(int i) {
        double dx = nextX[i] - centreX;
        double dy = nextY[i] - centreY;
        double norm = norms[i];
        double slope = jets.fx[i] * jets.fx[i] + jets.fy[i] * jets.fy[i];
        return slope <= tolerance * tolerance * norm & norm > SMALL & norm < LARGE & dx * dx + dy * dy < far * far & 0 * jets.f[i] == 0;
    }

    private boolean converged(int i) {
        double gradient = Math.hypot(jets.fx[i], jets.fy[i]);
        return gradient == 0 || gradient <= tolerance * Math.hypot(Math.hypot(jets.fxx[i], jets.fyy[i]), Math.sqrt(2) * jets.fxy[i]);
    }

    private StopReason step(int i) {
        double[] step = new double[2];
        var reason = stuck(i, step);
        x[i] = nextX[i] + step[0];
        y[i] = nextY[i] + step[1];
        return reason;
    }
}
