package hesse.figure.surface;

import hesse.figure.Mark;
import hesse.figure.Style;
import java.util.List;

/// The floor and the two far walls of the box: grid lines through the ticks and thicker outlines.
///
/// @param nearX x of the wall nearer to the eye, which is left out
/// @param nearY y of the other near wall
record SurfaceWalls(OrbitProjection projection, double nearX, double nearY, Style style, List<Mark> marks) {

    /// @param xs where the grid lines are, from 0 to 1 along each side
    void draw(double[] xs, double[] ys, double[] zs) {
        double hx = projection.box().halfX();
        double hy = projection.box().halfY();
        double top = SurfaceBox.HEIGHT;
        var pen = Mark.Pen.solid(style.grid(), style.px(1));
        for (double t : xs) {
            double x = (2 * t - 1) * hx;
            line(pen, x, nearY, 0, x, -nearY, 0);
            line(pen, x, -nearY, 0, x, -nearY, top);
        }
        for (double t : ys) {
            double y = (2 * t - 1) * hy;
            line(pen, nearX, y, 0, -nearX, y, 0);
            line(pen, -nearX, y, 0, -nearX, y, top);
        }
        for (double t : zs) {
            line(pen, -hx, -nearY, t * top, hx, -nearY, t * top);
            line(pen, -nearX, -hy, t * top, -nearX, hy, t * top);
        }
        outline(hx, hy, top);
    }

    private void outline(double hx, double hy, double top) {
        var far = Mark.Pen.solid(style.grid(), style.px(1.5));
        line(far, -nearX, -nearY, 0, -nearX, -nearY, top);
        line(far, -hx, -nearY, top, hx, -nearY, top);
        line(far, -nearX, -hy, top, -nearX, hy, top);
        line(far, -hx, -nearY, 0, hx, -nearY, 0);
        line(far, -nearX, -hy, 0, -nearX, hy, 0);
        line(far, -nearX, nearY, 0, -nearX, nearY, top);
        line(far, nearX, -nearY, 0, nearX, -nearY, top);
    }

    private void line(Mark.Pen pen, double x0, double y0, double z0, double x1, double y1, double z1) {
        marks.add(Mark.Stroke.line(projection.pixelX(x0, y0, z0), projection.pixelY(x0, y0, z0),
                projection.pixelX(x1, y1, z1), projection.pixelY(x1, y1, z1), pen));
    }
}
