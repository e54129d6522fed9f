package hesse.contour.function;

import hesse.field.Grid;

/// A function with a value also at places where it has none but is about the same on both sides, like sin(x)/x at 0: the mean of both
/// sides. So has 1/x², which is large there. Other functions are handed through.
public final class RemovableSingularities implements BlockFunction {
    /// How far beside a place its sides are asked, in cells, in a direction that is none of the grid's.
    private static final double ASIDE_X = 1e-4;
    private static final double ASIDE_Y = 0.618e-4;

    /// Farther aside by this factor the sides are asked a second time.
    private static final double FARTHER = 100;

    /// Values on both sides are the same if they differ by this part of them at most, or of the difference farther aside: at a zero
    /// they come together, at a pole they part, at a jump they do neither.
    private static final double SAME = 0.1;

    private final BlockFunction function;
    private final double asideX;
    private final double asideY;

    private static final int SIDES = 4;
    private static final int PLACES = 64;

    /// Places without a value, and what is beside each.
    private final int[] places = new int[PLACES];
    private final double[] besideX = new double[SIDES * PLACES];
    private final double[] besideY = new double[SIDES * PLACES];
    private final double[] beside = new double[SIDES * PLACES];

    public RemovableSingularities(BlockFunction function, Grid grid) {
        this.function = function;
        asideX = ASIDE_X * grid.dx();
        asideY = ASIDE_Y * grid.dy();
    }

    @Override
    public boolean hasGradient() {
        return function.hasGradient();
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, double[] out) {
        function.evaluate(x, y, count, out);
        fill(x, y, count, out);
    }

    /// Of places that are filled in the gradient stays unknown.
    @Override
    public void evaluate(double[] x, double[] y, int count, double[] out, double[] dx, double[] dy) {
        function.evaluate(x, y, count, out, dx, dy);
        fill(x, y, count, out);
    }

    private void fill(double[] x, double[] y, int count, double[] out) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (!Double.isFinite(out[i])) {
                places[found++] = i;
            }
            if (found == PLACES || i + 1 == count && found > 0) {
                fillSome(x, y, found, out);
                found = 0;
            }
        }
    }

    /// By the mean of both sides where they agree, otherwise NaN.
    private void fillSome(double[] x, double[] y, int found, double[] out) {
        for (int i = 0; i < SIDES * found; i++) {
            double aside = (i % 2 == 0 ? -1 : 1) * (i % SIDES < 2 ? 1 : FARTHER);
            besideX[i] = x[places[i / SIDES]] + aside * asideX;
            besideY[i] = y[places[i / SIDES]] + aside * asideY;
        }
        function.evaluate(besideX, besideY, SIDES * found, beside);
        for (int i = 0; i < found; i++) {
            double one = beside[SIDES * i];
            double other = beside[SIDES * i + 1];
            double farther = Math.abs(beside[SIDES * i + 2] - beside[SIDES * i + 3]);
            boolean agree = Double.isFinite(one) && Math.abs(one - other) <= SAME * Math.max(farther, Math.max(Math.abs(one), Math.abs(other)));
            out[places[i]] = agree ? one / 2 + other / 2 : Double.NaN;
        }
    }
}
