package hesse.figure.data;

import hesse.figure.Box;
import hesse.figure.PlaneProjection;
import hesse.figure.Polyline;
import java.util.function.DoubleBinaryOperator;

/// Where a function of two features takes a value, by marching squares on a grid of the picture with linear interpolation (Lorensen &
/// Cline, 1987, in the plane): good to a part of a cell, which is enough for lines that follow the mouse.
final class BoundaryLines {
    private static final int COLUMNS = 72;
    private static final int ROWS = 54;

    private final PlaneProjection map;
    private final double[] values = new double[(COLUMNS + 1) * (ROWS + 1)];

    BoundaryLines(PlaneProjection map, DoubleBinaryOperator function) {
        this.map = map;
        for (int row = 0; row <= ROWS; row++) {
            for (int column = 0; column <= COLUMNS; column++) {
                values[row * (COLUMNS + 1) + column] = function.applyAsDouble(x(column), y(row));
            }
        }
    }

    private double x(double column) {
        return map.window().xMin() + column * map.window().width() / COLUMNS;
    }

    private double y(double row) {
        return map.window().yMin() + row * map.window().height() / ROWS;
    }

    /// The lines of one value.
    Polyline at(double level) {
        var line = new Polyline(Box.of(map));
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                // Two triangles a cell: no case is ambiguous.
                triangle(line, level, column, row, column + 1, row, column + 1, row + 1);
                triangle(line, level, column, row, column, row + 1, column + 1, row + 1);
            }
        }
        return line;
    }

    private void triangle(Polyline line, double level, int... corners) {
        boolean begun = false;
        for (int side = 0; side < 3; side++) {
            int c0 = corners[2 * side];
            int r0 = corners[2 * side + 1];
            int c1 = corners[(2 * side + 2) % 6];
            int r1 = corners[(2 * side + 3) % 6];
            double from = values[r0 * (COLUMNS + 1) + c0] - level;
            double to = values[r1 * (COLUMNS + 1) + c1] - level;
            if (from < 0 != to < 0) {
                double t = from / (from - to);
                double px = map.toPixelX(x(c0 + t * (c1 - c0)));
                double py = map.toPixelY(y(r0 + t * (r1 - r0)));
                if (begun) {
                    line.lineTo(px, py);
                } else {
                    line.moveTo(px, py);
                }
                begun = true;
            }
        }
    }
}
