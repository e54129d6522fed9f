package hesse.contour.function;

import hesse.field.Grid;

/// A function with its gradient by forward differences: exact enough to know where lines run, and where Newton's method goes.
public final class ForwardDifferences implements BlockFunction {
    /// In cells: wide enough for roundings, narrow enough for what a cell shows.
    private static final double STEP = 1e-5;
    private static final int POINTS = LARGEST_BLOCK / 2;

    private final BlockFunction function;
    private final double stepX;
    private final double stepY;
    private final double[] besideX = new double[LARGEST_BLOCK];
    private final double[] besideY = new double[LARGEST_BLOCK];
    private final double[] beside = new double[LARGEST_BLOCK];

    public ForwardDifferences(BlockFunction function, Grid grid) {
        this.function = function;
        stepX = STEP * grid.dx();
        stepY = STEP * grid.dy();
    }

    @Override
    public boolean hasGradient() {
        return true;
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, double[] out) {
        function.evaluate(x, y, count, out);
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, double[] out, double[] dx, double[] dy) {
        function.evaluate(x, y, count, out);
        for (int first = 0; first < count; first += POINTS) {
            differ(x, y, first, Math.min(POINTS, count - first), out, dx, dy);
        }
    }

    /// By what the coordinates can hold of the steps.
    private void differ(double[] x, double[] y, int first, int size, double[] out, double[] dx, double[] dy) {
        for (int i = 0; i < size; i++) {
            besideX[i] = x[first + i] + stepX;
            besideY[i] = y[first + i];
            besideX[size + i] = x[first + i];
            besideY[size + i] = y[first + i] + stepY;
        }
        function.evaluate(besideX, besideY, 2 * size, beside);
        for (int i = 0; i < size; i++) {
            dx[first + i] = (beside[i] - out[first + i]) / (besideX[i] - x[first + i]);
            dy[first + i] = (beside[size + i] - out[first + i]) / (besideY[size + i] - y[first + i]);
        }
    }
}
