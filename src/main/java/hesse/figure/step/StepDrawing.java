package hesse.figure.step;

import hesse.figure.Arrow;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Pen;
import hesse.figure.Polyline;
import hesse.figure.Style;
import java.util.List;

/// Draws what is given relative to an iterate, in the plane's coordinates.
///
/// @param left   the iterate's pixel from the left
/// @param top    and from the top
/// @param scaleX pixels per unit of x
/// @param scaleY of y, which goes upwards
/// @param area   nothing is drawn outside of it
/// @param half   a length of the plane that is seen well
/// @param onMap  whether lines need a halo, as any ground may be beneath them
/// @param marks  take what is drawn
record StepDrawing(double left, double top, double scaleX, double scaleY, Box area, double half, boolean onMap, Style style,
        List<Mark> marks) {
    private static final int SIDES = 96;
    private static final double HALO = 1.1;

    double x(double dx) {
        return left + dx * scaleX;
    }

    double y(double dy) {
        return top - dy * scaleY;
    }

    /// A line through points relative to the iterate; NaN lifts the pen.
    void polyline(double[] dx, double[] dy, Pen pen) {
        var line = new Polyline(area);
        boolean drawing = false;
        for (int i = 0; i < dx.length; i++) {
            if (Double.isNaN(dx[i])) {
                drawing = false;
            } else if (drawing) {
                line.lineTo(x(dx[i]), y(dy[i]));
            } else {
                line.moveTo(x(dx[i]), y(dy[i]));
                drawing = true;
            }
        }
        if (!line.isEmpty()) {
            marks.add(line.stroke(onMap ? pen.withHalo(Style.withOpacity(Style.halo(pen.argb()), 0xB0), style.px(HALO)) : pen));
        }
    }

    void arrow(double fromX, double fromY, double toX, double toY, int argb, double width) {
        marks.addAll(Arrow.marks(x(fromX), y(fromY), x(toX), y(toY), argb, width, area, style));
    }

    void dot(double dx, double dy, int argb) {
        if (area.contains(x(dx), y(dy))) {
            marks.add(new Mark.Symbol(x(dx), y(dy), Mark.Shape.CIRCLE, style.px(6), argb, Style.halo(argb), style.px(1)));
        }
    }

    /// An ellipse round the iterate with axes along x and y.
    void ellipse(double radiusX, double radiusY, Pen pen) {
        double[] dx = new double[SIDES + 1];
        double[] dy = new double[SIDES + 1];
        for (int i = 0; i <= SIDES; i++) {
            dx[i] = radiusX * Math.cos(2 * Math.PI * i / SIDES);
            dy[i] = radiusY * Math.sin(2 * Math.PI * i / SIDES);
        }
        polyline(dx, dy, pen);
    }
}
