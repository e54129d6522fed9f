package hesse.contour.singular;

import hesse.contour.cell.Crossings;
import hesse.field.Grid;

/// Where a function is stationary without being extreme, in cells from the grid's first node.
record SaddlePoint(double u, double v) {

    /// How far a crossing is from it, in cells.
    double distance(Crossings crossings, int crossing, Grid grid) {
        double du = (crossings.x[crossing] - grid.x0()) / grid.dx() - u;
        double dv = (crossings.y[crossing] - grid.y0()) / grid.dy() - v;
        return Math.sqrt(du * du + dv * dv);
    }
}
