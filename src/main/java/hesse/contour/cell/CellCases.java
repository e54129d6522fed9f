package hesse.contour.cell;

import hesse.field.Grid;

/// The sixteen cases of marching squares.
///
/// A cell has the corners SW, SE, NE, NW, where east is the next column and north the next row; whether north is
/// also up in a picture is the grid's affair. A corner is *above* when its value is at least the level, so that a
/// value equal to the level, and both zeros at level 0, always fall on the same side. Cells are named by their south-western node.
public final class CellCases {
    public static final int ABOVE_SW = 1;
    public static final int ABOVE_SE = 2;
    public static final int ABOVE_NE = 4;
    public static final int ABOVE_NW = 8;

    public static final int SOUTH = 0;
    public static final int EAST = 1;
    public static final int NORTH = 2;
    public static final int WEST = 3;

    private static final int SADDLE_SW_NE = ABOVE_SW | ABOVE_NE;
    private static final int SADDLE_SE_NW = ABOVE_SE | ABOVE_NW;

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

    /// The corners above, from two rows of nodes with a bit for each node above, from the cell's western ones on.
    public static int corners(int south, int north) {
        return south & (ABOVE_SW | ABOVE_SE) | (north & 1) * ABOVE_NW | (north >> 1 & 1) * ABOVE_NE;
    }

    /// Whether two opposite corners are above and the others below.
    public static boolean isAmbiguous(int corners) {
        return corners == SADDLE_SW_NE || corners == SADDLE_SE_NW;
    }

    /// The segments of a cell, as pairs of sides.
    ///
    /// @param joined whether the corners above are joined if that is open
    public static int[] segments(int corners, boolean joined) {
        return !joined || !isAmbiguous(corners) ? SEGMENTS[corners] : corners == SADDLE_SW_NE ? JOINED_SW_NE : JOINED_SE_NW;
    }

    /// The edge on a side of a cell, as [EdgeTable] name it.
    public static int edge(int node, int side, Grid grid) {
        return switch (side) {
            case SOUTH -> EdgeTable.key(node, false);
            case NORTH -> EdgeTable.key(node + grid.columns(), false);
            case WEST -> EdgeTable.key(node, true);
            default -> EdgeTable.key(node + 1, true);
        };
    }

    /// The cell beyond a side, negative outside of the grid.
    public static int beside(int node, int side, Grid grid) {
        int column = node % grid.columns();
        int row = node / grid.columns();
        return switch (side) {
            case SOUTH -> row > 0 ? node - grid.columns() : -1;
            case NORTH -> row + 2 < grid.rows() ? node + grid.columns() : -1;
            case WEST -> column > 0 ? node - 1 : -1;
            default -> column + 2 < grid.columns() ? node + 1 : -1;
        };
    }
}
