package hesse.contour.singular;

import hesse.field.Grid;

/// Nodes exactly at the level between nodes below it. Marching squares counts them as above and goes round them, there and
/// back; [TouchingLines] finds what really is there.
public final class RidgeNodes {

    private RidgeNodes() {}

    /// The values with such nodes put below the level; the values themselves if there is none. A plateau, where all four
    /// corners of a cell are at the level, stays.
    public static double[] lowered(double[] values, Grid grid, double level) {
        double[] lowered = values;
        for (int row = 1; row + 1 < grid.rows(); row++) {
            for (int column = 1; column + 1 < grid.columns(); column++) {
                int node = row * grid.columns() + column;
                if (values[node] == level && isRidge(values, node, grid.columns(), level)) {
                    lowered = lowered == values ? values.clone() : lowered;
                    lowered[node] = Math.nextDown(level);
                }
            }
        }
        return lowered;
    }

    private static boolean isRidge(double[] values, int node, int columns, double level) {
        for (int row = -1; row <= 1; row++) {
            for (int column = -1; column <= 1; column++) {
                if (!(values[node + row * columns + column] <= level)) {
                    return false;
                }
            }
        }
        return !isFlat(values, node, columns, level) && !isFlat(values, node - 1, columns, level)
                && !isFlat(values, node - columns, columns, level) && !isFlat(values, node - columns - 1, columns, level);
    }

    /// Whether a cell is at the level, named by its south-western node.
    private static boolean isFlat(double[] values, int node, int columns, double level) {
        return values[node] == level && values[node + 1] == level && values[node + columns] == level && values[node + columns + 1] == level;
    }
}
