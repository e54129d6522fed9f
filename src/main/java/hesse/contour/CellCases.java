package hesse.contour;

/// The sixteen cases of marching squares and the rule for the two ambiguous ones.
///
/// A cell has the corners SW, SE, NE, NW, where east is the next column and north the next row; whether north is
/// also up in a picture is the grid's affair. A corner is *above* when its value is at least the level, so that a
/// value equal to the level, and both zeros at level 0, always fall on the same side.
final class CellCases {

    static final int ABOVE_SW = 1;
    static final int ABOVE_SE = 2;
    static final int ABOVE_NE = 4;
    static final int ABOVE_NW = 8;
    static final int ALL_ABOVE = 15;

    static final int SOUTH = 0;
    static final int EAST = 1;
    static final int NORTH = 2;
    static final int WEST = 3;

    /// Per case the segments as pairs of sides (from, to), the corners above on the left. In the saddle cases, 5
    /// and 10, the two corners above are separate here.
    private static final int[][] SEGMENTS = {
        {},                         //  0: none above
        {SOUTH, WEST},              //  1: SW
        {EAST, SOUTH},              //  2: SE
        {EAST, WEST},               //  3: SW SE
        {NORTH, EAST},              //  4: NE
        {SOUTH, WEST, NORTH, EAST}, //  5: SW NE
        {NORTH, SOUTH},             //  6: SE NE
        {NORTH, WEST},              //  7: SW SE NE
        {WEST, NORTH},              //  8: NW
        {SOUTH, NORTH},             //  9: SW NW
        {EAST, SOUTH, WEST, NORTH}, // 10: SE NW
        {EAST, NORTH},              // 11: SW SE NW
        {WEST, EAST},               // 12: NE NW
        {SOUTH, EAST},              // 13: SW NE NW
        {WEST, SOUTH},              // 14: SE NE NW
        {},                         // 15: all above
    };

    /// The saddle cases with the corners above joined through the middle of the cell.
    private static final int[] JOINED_SW_NE = {SOUTH, EAST, NORTH, WEST};
    private static final int[] JOINED_SE_NW = {WEST, SOUTH, EAST, NORTH};

    private CellCases() {}

    /// The segments of a cell whose corners are finite, as pairs of sides.
    static int[] segments(int corners, double sw, double se, double ne, double nw, double level) {
        return switch (corners) {
            case ABOVE_SW | ABOVE_NE -> segments(corners, joined(sw, ne, se, nw, level));
            case ABOVE_SE | ABOVE_NW -> segments(corners, joined(se, nw, sw, ne, level));
            default -> SEGMENTS[corners];
        };
    }

    /// The segments of an ambiguous cell, with the corners above joined or not.
    static int[] segments(int corners, boolean joined) {
        return !joined ? SEGMENTS[corners] : corners == (ABOVE_SW | ABOVE_NE) ? JOINED_SW_NE : JOINED_SE_NW;
    }

    /// The asymptotic decider (Nielson & Hamann 1991): whether the bilinear interpolant at its saddle point,
    /// (ab − cd)/(a + b − c − d) for opposite corners a, b above and c, d below, is at least the level. With values
    /// counted from the level the denominator is positive and the sign of ab − cd decides. Halves and a common
    /// scale keep differences and products from overflowing.
    private static boolean joined(double above1, double above2, double below1, double below2, double level) {
        double a = above1 / 2 - level / 2;
        double b = above2 / 2 - level / 2;
        double c = below1 / 2 - level / 2;
        double d = below2 / 2 - level / 2;
        double scale = Math.max(Math.max(a, b), -Math.min(c, d));
        return (a / scale) * (b / scale) >= (c / scale) * (d / scale);
    }
}
