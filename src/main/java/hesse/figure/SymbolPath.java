package hesse.figure;

/// The corners of a symbol, in pixels around its centre; the same on the screen and in files.
public record SymbolPath(double[] x, double[] y) {

    /// Half the width of the bars of crosses, in units of the symbol's size.
    private static final double BAR = 0.16;

    /// Equal in area to a circle of the same size, about; a triangle's centre is its centroid.
    private static final double TRIANGLE = 0.62;
    private static final double DIAMOND = 0.58;
    private static final double SQUARE = 0.45;
    private static final double PENTAGON = 0.56;
    private static final double HEXAGON = 0.54;
    private static final double STAR = 0.72;
    /// The inner corners of a star, relative to the outer ones.
    private static final double STAR_WAIST = 0.45;

    /// Whether the shape is a circle, which has no corners.
    public static boolean isRound(Mark.Shape shape) {
        return shape == Mark.Shape.CIRCLE || shape == Mark.Shape.RING;
    }

    /// @throws IllegalArgumentException for circles
    public static SymbolPath of(Mark.Shape shape, double size) {
        return switch (shape) {
            case CIRCLE, RING -> throw new IllegalArgumentException(shape + " has no corners");
            case SQUARE -> regular(4, SQUARE * Math.sqrt(2), Math.PI / 4, size);
            case DIAMOND -> regular(4, DIAMOND, 0, size);
            case TRIANGLE_UP -> regular(3, TRIANGLE, Math.PI / 2, size);
            case TRIANGLE_DOWN -> regular(3, TRIANGLE, -Math.PI / 2, size);
            case TRIANGLE_LEFT -> regular(3, TRIANGLE, Math.PI, size);
            case TRIANGLE_RIGHT -> regular(3, TRIANGLE, 0, size);
            case PENTAGON -> regular(5, PENTAGON, Math.PI / 2, size);
            case HEXAGON -> regular(6, HEXAGON, 0, size);
            case STAR -> star(size);
            case PLUS -> cross(0, size);
            case CROSS -> cross(Math.PI / 4, size);
        };
    }

    /// A regular polygon with a corner at the angle (counter-clockwise from the right).
    private static SymbolPath regular(int corners, double radius, double angle, double size) {
        var path = new SymbolPath(new double[corners], new double[corners]);
        for (int i = 0; i < corners; i++) {
            double turn = angle + 2 * Math.PI * i / corners;
            path.x[i] = size * radius * Math.cos(turn);
            path.y[i] = -size * radius * Math.sin(turn);
        }
        return path;
    }

    /// Of five points, one at the top.
    private static SymbolPath star(double size) {
        var outer = regular(5, STAR, Math.PI / 2, size);
        var inner = regular(5, STAR * STAR_WAIST, Math.PI / 2 + Math.PI / 5, size);
        var path = new SymbolPath(new double[10], new double[10]);
        for (int i = 0; i < 5; i++) {
            path.x[2 * i] = outer.x[i];
            path.y[2 * i] = outer.y[i];
            path.x[2 * i + 1] = inner.x[i];
            path.y[2 * i + 1] = inner.y[i];
        }
        return path;
    }

    /// Two crossing bars, turned.
    private static SymbolPath cross(double angle, double size) {
        double[] along = {0.5, 0.5, BAR, BAR, -BAR, -BAR, -0.5, -0.5, -BAR, -BAR, BAR, BAR};
        double[] across = {-BAR, BAR, BAR, 0.5, 0.5, BAR, BAR, -BAR, -BAR, -0.5, -0.5, -BAR};
        var path = new SymbolPath(new double[along.length], new double[along.length]);
        for (int i = 0; i < along.length; i++) {
            path.x[i] = size * (along[i] * Math.cos(angle) - across[i] * Math.sin(angle));
            path.y[i] = -size * (along[i] * Math.sin(angle) + across[i] * Math.cos(angle));
        }
        return path;
    }
}
