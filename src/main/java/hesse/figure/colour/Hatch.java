package hesse.figure.colour;

import hesse.curvature.Definiteness;
import hesse.figure.Theme;

/// Patterns laid over colours, fixed to the pixels of the whole picture, so that tiles join without a seam.
///
/// Undefined regions carry diagonal lines that rise, those where the class isn't decided lines that fall. As a second code besides colour, bowls carry plus signs, domes minus signs
/// (the signs of their eigenvalues), saddles crosses and degenerate regions dots.
final class Hatch {
    /// No pattern; a class's pattern is its ordinal plus one.
    static final byte NONE = 0;

    private static final double LINE_PERIOD = 10;
    private static final double LINE_WIDTH = 1.3;
    private static final double SIGN_PERIOD = 20;
    private static final double SIGN_REACH = 2.5;
    private static final double SIGN_WIDTH = 1.2;
    private static final double SIGN_OPACITY = 0.5;

    private final Tile[] tiles = new Tile[Definiteness.values().length + 1];

    Hatch(Theme theme, double scale) {
        for (var definiteness : Definiteness.values()) {
            tiles[code(definiteness)] = switch (definiteness) {
                case UNDEFINED -> lines(scale, false, new ClassPalette(theme).undefinedHatch());
                case NOT_DECIDED -> lines(scale, true, new ClassPalette(theme).notDecidedHatch());
                case POSITIVE_DEFINITE, NEGATIVE_DEFINITE, INDEFINITE, POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO ->
                        signs(definiteness, scale, theme == Theme.LIGHT ? 0x0B1220 : 0xFFFFFF);
            };
        }
    }

    static byte code(Definiteness definiteness) {
        return (byte) (definiteness.ordinal() + 1);
    }

    /// The opaque colour of a pixel: its ground with the pattern on it.
    int over(int ground, byte code, int column, int row) {
        return code == NONE ? ground : tiles[code].over(ground, column, row);
    }

    private static Tile lines(double scale, boolean falling, int ink) {
        int side = (int) Math.max(4, Math.round(LINE_PERIOD * scale));
        var tile = new Tile(side, new int[side * side], ink);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double distance = Math.abs((column + row) % side - side / 2) / Math.sqrt(2);
                tile.set(falling ? side - 1 - column : column, row, coverage(distance, LINE_WIDTH * scale));
            }
        }
        return tile;
    }

    /// Two signs a tile, in quincunx, so that no rows or columns show.
    private static Tile signs(Definiteness definiteness, double scale, int ink) {
        int side = 4 * (int) Math.max(2, Math.round(SIGN_PERIOD * scale / 4));
        var tile = new Tile(side, new int[side * side], ink);
        double reach = SIGN_REACH * scale;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                boolean near = row < side / 2 == column < side / 2;
                double x = column % (side / 2) - side / 4;
                double y = row % (side / 2) - side / 4;
                double distance = near ? distance(definiteness, x, y, reach) : Double.POSITIVE_INFINITY;
                tile.set(column, row, SIGN_OPACITY * coverage(distance, SIGN_WIDTH * scale));
            }
        }
        return tile;
    }

    private static double distance(Definiteness definiteness, double x, double y, double reach) {
        double turnedX = (x + y) / Math.sqrt(2);
        double turnedY = (x - y) / Math.sqrt(2);
        return switch (definiteness) {
            case POSITIVE_DEFINITE -> Math.min(toBar(x, y, reach), toBar(y, x, reach));
            case NEGATIVE_DEFINITE -> toBar(x, y, reach);
            case INDEFINITE -> Math.min(toBar(turnedX, turnedY, reach), toBar(turnedY, turnedX, reach));
            case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO -> Math.hypot(x, y) - reach / 4;
            case NOT_DECIDED, UNDEFINED -> Double.POSITIVE_INFINITY;
        };
    }

    /// The distance to the segment from (−reach, 0) to (reach, 0).
    private static double toBar(double along, double across, double reach) {
        return Math.hypot(Math.max(Math.abs(along) - reach, 0), across);
    }

    /// How much of a pixel a line covers whose middle lies at this distance from the pixel's.
    private static double coverage(double distance, double width) {
        return Math.clamp(width / 2 + 0.5 - distance, 0.0, 1.0);
    }

    /// Opacities (0 to 256) of an ink on a square of pixels that repeats.
    private record Tile(int side, int[] opacity, int ink) {

        void set(int column, int row, double fraction) {
            opacity[row * side + column] = (int) Math.round(fraction * 256);
        }

        int over(int ground, int column, int row) {
            int alpha = opacity[row % side * side + column % side];
            return alpha == 0 ? ground : 0xFF000000 | mixed(ground, alpha, 16) | mixed(ground, alpha, 8) | mixed(ground, alpha, 0);
        }

        private int mixed(int ground, int alpha, int shift) {
            int below = ground >> shift & 0xFF;
            int above = ink >> shift & 0xFF;
            return below + ((above - below) * alpha >> 8) << shift;
        }
    }
}
