package hesse.field;

/// A regular grid of points: column i lies at `x0 + i dx`, row j at `y0 + j dy`; `dy` is
/// negative where row 0 is the top of a picture.
public record Grid(double x0, double dx, int columns, double y0, double dy, int rows) {

    public Grid {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a grid has at least one column and row, but was " + columns + " x " + rows);
        }
    }

    /// The pixel centres of a picture of the window; row 0 is its top.
    public static Grid pixels(Window window, int columns, int rows) {
        double dx = window.width() / columns;
        double dy = window.height() / rows;
        return new Grid(window.xMin() + dx / 2, dx, columns, window.yMax() - dy / 2, -dy, rows);
    }

    /// Points from border to border of the window; row 0 is its bottom (y = yMin). Needs 2 x 2 points or more.
    public static Grid nodes(Window window, int columns, int rows) {
        return new Grid(window.xMin(), window.width() / (columns - 1), columns, window.yMin(), window.height() / (rows - 1), rows);
    }

    /// The middles of cells of so many by so many of its points.
    public Grid coarser(int step) {
        double middle = (step - 1) / 2.0;
        return new Grid(x0 + middle * dx, step * dx, Math.ceilDiv(columns, step), y0 + middle * dy, step * dy, Math.ceilDiv(rows, step));
    }

    public double x(int column) {
        return x0 + column * dx;
    }

    public double y(int row) {
        return y0 + row * dy;
    }
}
