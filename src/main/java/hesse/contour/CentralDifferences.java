package hesse.contour;

import hesse.field.Grid;

/// A function with its gradient by central differences.
final class CentralDifferences implements BlockFunction {
    /// In cells: wide enough for roundings, narrow enough for what a cell shows.
    private static final double STEP = 1e-4;
    private static final int POINTS = LARGEST_BLOCK / 4;

    private final BlockFunction function;
    private final double stepX;
    private final double stepY;
    private final double[] aroundX = new double[LARGEST_BLOCK];
    private final double[] aroundY = new double[LARGEST_BLOCK];
    private final double[] around = new double[LARGEST_BLOCK];

    CentralDifferences(BlockFunction function, Grid grid) {
        this.function = function;
        stepX = STEP * Math.abs(grid.dx());
        stepY = STEP * Math.abs(grid.dy());
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
            differ(x, y, first, Math.min(POINTS, count - first), dx, dy);
        }
    }

    private void differ(double[] x, double[] y, int first, int size, double[] dx, double[] dy) {
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < 4; k++) {
                aroundX[4 * i + k] = x[first + i] + (k == 0 ? stepX : k == 1 ? -stepX : 0);
                aroundY[4 * i + k] = y[first + i] + (k == 2 ? stepY : k == 3 ? -stepY : 0);
            }
        }
        function.evaluate(aroundX, aroundY, 4 * size, around);
        for (int i = 0; i < size; i++) {
            // What the coordinates can hold of the steps.
            dx[first + i] = (around[4 * i] - around[4 * i + 1]) / (aroundX[4 * i] - aroundX[4 * i + 1]);
            dy[first + i] = (around[4 * i + 2] - around[4 * i + 3]) / (aroundY[4 * i + 2] - aroundY[4 * i + 3]);
        }
    }
}
