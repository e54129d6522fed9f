package hesse.contour;

/// Asks whether a function is finite on the straight lines between some places of a cell: from the first to the second, and so
/// on.
final class Bridges {

    private static final int MOST = 8;
    private static final int PARTS = 16;

    private final double[] placeX = new double[MOST];
    private final double[] placeY = new double[MOST];
    private int places;
    private final double[] x = new double[MOST * PARTS];
    private final double[] y = new double[MOST * PARTS];
    private final double[] value = new double[MOST * PARTS];

    void clear() {
        places = 0;
    }

    void add(double atX, double atY) {
        placeX[places] = atX;
        placeY[places++] = atY;
    }

    boolean areFinite(BlockFunction function) {
        int count = 0;
        for (int place = 0; place + 1 < places; place++) {
            for (int i = 0; i < PARTS; i++) {
                double part = (double) i / PARTS;
                x[count] = placeX[place] + part * (placeX[place + 1] - placeX[place]);
                y[count++] = placeY[place] + part * (placeY[place + 1] - placeY[place]);
            }
        }
        function.evaluate(x, y, count, value);
        for (int i = 0; i < count; i++) {
            if (!Holes.isFinite(value[i])) {
                return false;
            }
        }
        return true;
    }
}
