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
    private static final int SIDES = 4;

    private final BlockFunction function;
    private final double asideX;
    private final double asideY;

    /// The places without a value, and what is beside them, four by four.
    private final int[] place = new int[LARGEST_BLOCK / SIDES];
    private final double[] besideX = new double[LARGEST_BLOCK];
    private final double[] besideY = new double[LARGEST_BLOCK];
    private final double[] beside = new double[LARGEST_BLOCK];
    private int places;

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
        for (int from = 0; from < count;) {
            from = collect(x, y, from, count, out);
            if (places > 0) {
                function.evaluate(besideX, besideY, SIDES * places, beside);
            }
            for (int i = 0; i < places; i++) {
                out[place[i]] = isRemovable(i) ? beside[SIDES * i] / 2 + beside[SIDES * i + 1] / 2 : Double.NaN;
            }
        }
    }

    /// The places from one on that have no value, as many as there is room for; returns the first that wasn't looked at.
    private int collect(double[] x, double[] y, int from, int count, double[] out) {
        places = 0;
        int i = from;
        for (; i < count && places < place.length; i++) {
            if (!Double.isFinite(out[i])) {
                for (int side = 0; side < SIDES; side++) {
                    double aside = (side % 2 == 0 ? -1 : 1) * (side < 2 ? 1 : FARTHER);
                    besideX[SIDES * places + side] = x[i] + aside * asideX;
                    besideY[SIDES * places + side] = y[i] + aside * asideY;
                }
                place[places++] = i;
            }
        }
        return i;
    }

    private boolean isRemovable(int i) {
        double one = beside[SIDES * i];
        double other = beside[SIDES * i + 1];
        double farther = Math.abs(beside[SIDES * i + 2] - beside[SIDES * i + 3]);
        return Double.isFinite(one) && Math.abs(one - other) <= SAME * Math.max(farther, Math.max(Math.abs(one), Math.abs(other)));
    }
}
