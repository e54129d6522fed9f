package hesse.optimize.basin;

import hesse.field.Grid;
import hesse.optimize.StopReason;

/// What became of the run from every point of a grid, row by row. Threads may write different starts at a time.
public final class Landings {
    private static final StopReason[] REASONS = StopReason.values();
    /// Beside the reason: the run goes round and round.
    private static final int CYCLE = 0x40;

    private final Grid grid;
    private final double[] x;
    private final double[] y;
    private final int[] steps;
    private final byte[] reasons;

    public Landings(Grid grid) {
        this.grid = grid;
        int starts = Math.multiplyExact(grid.columns(), grid.rows());
        x = new double[starts];
        y = new double[starts];
        steps = new int[starts];
        reasons = new byte[starts];
    }

    /// @param cycles see [#cycles(int)]
    void put(int start, double endX, double endY, int count, StopReason reason, boolean cycles) {
        x[start] = endX;
        y[start] = endY;
        steps[start] = count;
        reasons[start] = (byte) (reason.ordinal() | (cycles ? CYCLE : 0));
    }

    public Grid grid() {
        return grid;
    }

    /// @param start row · columns + column
    public double x(int start) {
        return x[start];
    }

    public double y(int start) {
        return y[start];
    }

    public int steps(int start) {
        return steps[start];
    }

    public StopReason reason(int start) {
        return REASONS[reasons[start] & ~CYCLE];
    }

    /// Whether the run that made all its steps only goes round and round.
    public boolean cycles(int start) {
        return (reasons[start] & CYCLE) != 0;
    }
}
