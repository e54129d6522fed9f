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

    /// What is beside a place without a value.
    private final double[] besideX = new double[4];
    private final double[] besideY = new double[4];
    private final double[] beside = new double[4];

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
        for (int i = 0; i < count; i++) {
            if (!Double.isFinite(out[i])) {
                out[i] = between(x[i], y[i]);
            }
        }
    }

    /// The mean of both sides of a place if they agree, or NaN.
    private double between(double x, double y) {
        for (int side = 0; side < beside.length; side++) {
            double aside = (side % 2 == 0 ? -1 : 1) * (side < 2 ? 1 : FARTHER);
            besideX[side] = x + aside * asideX;
            besideY[side] = y + aside * asideY;
        }
        function.evaluate(besideX, besideY, beside.length, beside);
        double farther = Math.abs(beside[2] - beside[3]);
        double largest = Math.max(Math.abs(beside[0]), Math.abs(beside[1]));
        boolean agree = Double.isFinite(beside[0]) && Math.abs(beside[0] - beside[1]) <= SAME * Math.max(farther, largest);
        return agree ? beside[0] / 2 + beside[1] / 2 : Double.NaN;
    }
}
