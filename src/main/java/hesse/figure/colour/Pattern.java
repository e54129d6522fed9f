package hesse.figure.colour;

/// A pattern of one ink, laid over colours: opacities (0 to 256) on a square of pixels that repeats, fixed to the pixels of the whole
/// picture, so that parts of it join without a seam.
public final class Pattern {
    private static final double LINE_PERIOD = 10;
    private static final double LINE_WIDTH = 1.3;
    private static final double SIGN_PERIOD = 20;
    private static final double SIGN_REACH = 2.5;
    private static final double SIGN_WIDTH = 1.2;
    private static final double SIGN_OPACITY = 0.5;
    private static final double RING = 3.2;

    /// Where a line or sign is inked: the distance of a pixel's middle from it.
    @FunctionalInterface
    private interface Distance {
        double at(double x, double y);
    }

    private final int side;
    private final int[] opacity;
    private final int ink;

    private Pattern(int side, int ink) {
        this.side = side;
        this.ink = ink;
        opacity = new int[side * side];
    }

    /// Diagonal lines.
    ///
    /// @param scale device pixels per logical pixel
    /// @param ink   its opacity doesn't count
    public static Pattern rising(double scale, int ink) {
        return lines(scale, ink, (column, row, _) -> column + row);
    }

    public static Pattern falling(double scale, int ink) {
        return lines(scale, ink, (column, row, side) -> side - 1 - column + row);
    }

    public static Pattern level(double scale, int ink) {
        int side = (int) Math.max(3, Math.round(LINE_PERIOD / Math.sqrt(2) * scale));
        return new Pattern(side, ink).inked(1, LINE_WIDTH * scale, (_, y) -> Math.abs(y - side / 2));
    }

    private interface Across {
        int of(int column, int row, int side);
    }

    private static Pattern lines(double scale, int ink, Across across) {
        int side = (int) Math.max(4, Math.round(LINE_PERIOD * scale));
        return new Pattern(side, ink).inked(1, LINE_WIDTH * scale,
                (x, y) -> Math.abs(across.of((int) x, (int) y, side) % side - side / 2) / Math.sqrt(2));
    }

    public static Pattern plusSigns(double scale, int ink) {
        double reach = SIGN_REACH * scale;
        return signs(scale, ink, SIGN_OPACITY, (x, y) -> Math.min(toBar(x, y, reach), toBar(y, x, reach)));
    }

    public static Pattern minusSigns(double scale, int ink) {
        return signs(scale, ink, SIGN_OPACITY, (x, y) -> toBar(x, y, SIGN_REACH * scale));
    }

    public static Pattern crosses(double scale, int ink) {
        double reach = SIGN_REACH * scale;
        return signs(scale, ink, SIGN_OPACITY, (x, y) -> {
            double turnedX = (x + y) / Math.sqrt(2);
            double turnedY = (x - y) / Math.sqrt(2);
            return Math.min(toBar(turnedX, turnedY, reach), toBar(turnedY, turnedX, reach));
        });
    }

    public static Pattern dots(double scale, int ink) {
        return signs(scale, ink, SIGN_OPACITY, (x, y) -> Math.hypot(x, y) - SIGN_REACH * scale / 4);
    }

    public static Pattern rings(double scale, int ink) {
        return signs(scale, ink, 1, (x, y) -> Math.abs(Math.hypot(x, y) - RING * scale));
    }

    /// Two signs a square, in quincunx, so that no rows or columns show.
    private static Pattern signs(double scale, int ink, double opacity, Distance distance) {
        int side = 4 * (int) Math.max(2, Math.round(SIGN_PERIOD * scale / 4));
        return new Pattern(side, ink).inked(opacity, SIGN_WIDTH * scale, (column, row) -> {
            boolean near = row < side / 2 == column < side / 2;
            return near ? distance.at(column % (side / 2) - side / 4, row % (side / 2) - side / 4) : Double.POSITIVE_INFINITY;
        });
    }

    private Pattern inked(double most, double width, Distance distance) {
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                opacity[row * side + column] = (int) Math.round(most * coverage(distance.at(column, row), width) * 256);
            }
        }
        return this;
    }

    /// The distance to the segment from (−reach, 0) to (reach, 0).
    private static double toBar(double along, double across, double reach) {
        return Math.hypot(Math.max(Math.abs(along) - reach, 0), across);
    }

    /// How much of a pixel a line covers whose middle lies at this distance from the pixel's.
    private static double coverage(double distance, double width) {
        return Math.clamp(width / 2 + 0.5 - distance, 0.0, 1.0);
    }

    /// The opaque colour of a pixel: its ground with the pattern on it.
    public int over(int ground, int column, int row) {
        int alpha = opacity[row % side * side + column % side];
        return alpha == 0 ? ground : 0xFF000000 | mixed(ground, alpha, 16) | mixed(ground, alpha, 8) | mixed(ground, alpha, 0);
    }

    private int mixed(int ground, int alpha, int shift) {
        int below = ground >> shift & 0xFF;
        int above = ink >> shift & 0xFF;
        return below + ((above - below) * alpha >> 8) << shift;
    }
}
