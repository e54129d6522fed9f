package hesse.optimize;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Whether a run goes round and round.
final class Cycle {
    private static final int LONGEST = 12;
    /// How often the last points have to have come back.
    private static final int ROUNDS = 3;
    /// Points that return are as near to where they were, relative to the longest step.
    private static final double RETURN = 1e-6;
    /// Shorter steps than this, relative to the point, are rounding.
    private static final double ROUNDING = 1e-10;

    private Cycle() {}

    /// The least number of steps after which the run is where it was, and was where it was before that; empty if there is none up
    /// to [#LONGEST].
    static OptionalInt period(Trajectory run) {
        for (int period = 2; period <= LONGEST; period++) {
            if (returns(run, period)) {
                return OptionalInt.of(period);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean returns(Trajectory run, int period) {
        int last = run.last().k();
        if (last < ROUNDS * period) {
            return false;
        }
        double longest = IntStream.range(0, period).mapToDouble(i -> step(run, last - i)).max().orElseThrow();
        if (longest <= ROUNDING * (1 + run.last().x().normF())) {
            return false;
        }
        for (int k = last; k > last - (ROUNDS - 1) * period; k--) {
            double back = run.iterates().get(k).x().minus(run.iterates().get(k - period).x()).normF();
            if (!(back <= RETURN * longest)) {
                return false;
            }
        }
        return true;
    }

    private static double step(Trajectory run, int k) {
        return run.iterates().get(k).x().minus(run.iterates().get(k - 1).x()).normF();
    }
}
