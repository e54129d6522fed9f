package hesse.figure.direction;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Mark.Shape;
import hesse.figure.PlaneProjection;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/// An eigenvector of a quadratic function with ends to take: a bar round the centre that reaches |λ| far, in units of the plane, solid
/// where the function curves up along it, dashed where it curves down; thin and on to the frame, so that the direction is seen where λ is
/// small.
///
/// @param name   such as λ₁
/// @param centreX of the plane
/// @param centreY of the plane
/// @param angle  the eigenvector's, in radians
public record EigenvectorMarks(String name, double lambda, double centreX, double centreY, double angle) {
    private static final double BAR = 3;
    private static final double KNOB = 13;
    private static final double CENTRE = 24;
    private static final double LABEL = 22;
    private static final int DIGITS = 3;

    /// How far an end is seen from the centre, in pixels along x and y; the opposite end lies as far the other way.
    public double[] end(PlaneProjection map) {
        double length = Math.abs(lambda);
        return new double[] {length * Math.cos(angle) * map.xScale(), -length * Math.sin(angle) * map.yScale()};
    }

    /// Line, bar and knobs; see [#label] for the eigenvalue.
    public List<Mark> marks(PlaneProjection map, Style style) {
        var marks = new ArrayList<Mark>();
        double cx = map.toPixelX(centreX);
        double cy = map.toPixelY(centreY);
        double[] end = end(map);
        double[] out = outwards(map);
        double far = map.width() + map.height();
        line(cx - far * out[0], cy - far * out[1], cx + far * out[0], cy + far * out[1],
                Pen.solid(Style.withOpacity(style.ink(), 0x70), style.px(1)), map, marks);
        line(cx - end[0], cy - end[1], cx + end[0], cy + end[1], pen(style), map, marks);
        knob(cx - end[0], cy - end[1], map, style, marks);
        knob(cx + end[0], cy + end[1], map, style, marks);
        return marks;
    }

    /// The centre, which can be taken too: a ring that leaves the symbol of the critical point to be seen.
    public static Mark centre(double x, double y, PlaneProjection map, Style style) {
        return new Mark.Symbol(map.toPixelX(x), map.toPixelY(y), Shape.RING, style.px(CENTRE), style.ink(), Style.halo(style.ink()),
                style.px(1));
    }

    /// The eigenvalue beside an end that is seen, or beside the centre.
    public Mark.Text label(PlaneProjection map, Style style) {
        double cx = map.toPixelX(centreX);
        double cy = map.toPixelY(centreY);
        double[] end = end(map);
        double[] out = outwards(map);
        int side = map.covers(cx + end[0] + 3 * style.px(LABEL) * out[0], cy + end[1] + style.px(LABEL) * out[1]) ? 1 : -1;
        double x = cx + side * (end[0] + style.px(LABEL) * out[0]);
        double y = cy + side * (end[1] + style.px(LABEL) * out[1]);
        double room = style.px(LABEL);
        double inX = Math.clamp(x, map.left() + room, map.left() + map.width() - room);
        double inY = Math.clamp(y, map.top() + room, map.top() + map.height() - room);
        var anchor = side * out[0] > 0.4 ? Anchor.WEST : side * out[0] < -0.4 ? Anchor.EAST : Anchor.CENTER;
        return new Mark.Text(inX, inY, name + " = " + Numbers.format(lambda, DIGITS), anchor, 0, style.onMap(colour(style)));
    }

    /// The unit vector to an end on the screen.
    private double[] outwards(PlaneProjection map) {
        double dx = Math.cos(angle) * map.xScale();
        double dy = -Math.sin(angle) * map.yScale();
        return new double[] {dx / Math.hypot(dx, dy), dy / Math.hypot(dx, dy)};
    }

    private int colour(Style style) {
        return lambda == 0 ? style.flat() : lambda > 0 ? style.curvingUp() : style.curvingDown();
    }

    private Pen pen(Style style) {
        return lambda < 0 ? style.onMap(colour(style), BAR, 8, 5) : style.onMap(colour(style), BAR);
    }

    private static void line(double x0, double y0, double x1, double y1, Pen pen, PlaneProjection map, List<Mark> marks) {
        var line = new Polyline(Box.of(map));
        line.moveTo(x0, y0);
        line.lineTo(x1, y1);
        if (!line.isEmpty()) {
            marks.add(line.stroke(pen));
        }
    }

    private void knob(double x, double y, PlaneProjection map, Style style, List<Mark> marks) {
        if (map.covers(x, y)) {
            marks.add(new Mark.Symbol(x, y, Shape.CIRCLE, style.px(KNOB), Style.PALE, colour(style), style.px(3)));
        }
    }
}
