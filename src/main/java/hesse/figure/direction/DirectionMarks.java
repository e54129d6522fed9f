package hesse.figure.direction;

import hesse.curvature.Hessian;
import hesse.figure.Arrow;
import hesse.figure.AxisScale;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Mark.Shape;
import hesse.figure.PlaneProjection;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.cursor.CurvatureAxes;
import hesse.figure.scale.ReferenceMagnitudes;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/// The curvature uᵀHu of every direction at a point as a polar curve, solid where it is positive, dashed where it is negative, and one
/// direction u with its value. The curve has the scale of the curvature axes, so that its extremes are their ends, but for being enlarged
/// where these are short, and made smaller where they are cut; its extremes are marked.
///
/// @param angle of u in the plane, in radians
public record DirectionMarks(double x, double y, Hessian hessian, double angle, AxisScale scale, ReferenceMagnitudes reference) {
    /// How far u reaches from the point, in pixels at scale 1.
    private static final double REACH = 104;
    private static final int SIDES = 180;
    private static final double SMALLEST = 76;
    private static final double CURVE = 2;
    private static final double KNOB = 13;
    private static final double LABEL = 14;
    private static final int DIGITS = 3;

    /// uᵀHu for the unit vector u at an angle: the Rayleigh quotient.
    public static double curvature(Hessian h, double angle) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return h.fxx() * c * c + 2 * h.fxy() * c * s + h.fyy() * s * s;
    }

    /// Where u ends, in pixels.
    public double[] end(PlaneProjection map, Style style) {
        double[] out = outwards(angle, map);
        return new double[] {map.toPixelX(x) + style.px(REACH) * out[0], map.toPixelY(y) + style.px(REACH) * out[1]};
    }

    /// Half the length of what is seen along u, in units of the plane.
    public double reach(PlaneProjection map, Style style) {
        return style.px(REACH) / Math.hypot(Math.cos(angle) * map.xScale(), Math.sin(angle) * map.yScale());
    }

    /// Nothing where the Hessian isn't finite.
    public List<Mark> marks(PlaneProjection map, Style style, TextMeasure measure) {
        var marks = new ArrayList<Mark>();
        if (!hessian.isFinite()) {
            return marks;
        }
        curve(true, style.onMap(style.curvingUp(), CURVE), map, style, marks);
        curve(false, style.onMap(style.curvingDown(), CURVE, 6, 4), map, style, marks);
        extremes(map, style, marks);
        double cx = map.toPixelX(x);
        double cy = map.toPixelY(y);
        double[] end = end(map, style);
        var box = Box.of(map);
        var back = new Polyline(box);
        back.moveTo(cx, cy);
        back.lineTo(2 * cx - end[0], 2 * cy - end[1]);
        if (!back.isEmpty()) {
            marks.add(back.stroke(Pen.solid(style.ink(), style.px(1)).withHalo(Style.halo(style.ink()), style.px(1))));
        }
        marks.addAll(Arrow.marks(cx, cy, end[0], end[1], style.ink(), CURVE, box, style));
        on(angle, Shape.CIRCLE, map, style, marks);
        if (map.covers(end[0], end[1])) {
            marks.add(new Mark.Symbol(end[0], end[1], Shape.CIRCLE, style.px(KNOB), Style.halo(style.ink()), style.ink(), style.px(2.5)));
        }
        marks.add(label(map, style, measure));
        return marks;
    }

    /// The polar curve's parts of one sign.
    private void curve(boolean positive, Pen pen, PlaneProjection map, Style style, List<Mark> marks) {
        double cx = map.toPixelX(x);
        double cy = map.toPixelY(y);
        var line = new Polyline(Box.of(map));
        boolean drawing = false;
        for (int i = 0; i <= SIDES; i++) {
            double turn = 2 * Math.PI * i / SIDES;
            double value = curvature(hessian, turn);
            if (value == 0 || value > 0 != positive) {
                drawing = false;
                continue;
            }
            double[] out = outwards(turn, map);
            double length = length(value, style);
            if (drawing) {
                line.lineTo(cx + length * out[0], cy + length * out[1]);
            } else {
                line.moveTo(cx + length * out[0], cy + length * out[1]);
                drawing = true;
            }
        }
        if (!line.isEmpty()) {
            marks.add(line.stroke(pen));
        }
    }

    /// A point of the curve.
    private void on(double turn, Shape shape, PlaneProjection map, Style style, List<Mark> marks) {
        double value = curvature(hessian, turn);
        double[] out = outwards(turn, map);
        double length = length(value, style);
        double px = map.toPixelX(x) + length * out[0];
        double py = map.toPixelY(y) + length * out[1];
        if (map.covers(px, py)) {
            marks.add(new Mark.Symbol(px, py, shape, style.px(9), colour(value, style), Style.halo(colour(value, style)), style.px(1.5)));
        }
    }

    /// From the point to the curve; NaN where it is too far.
    private double length(double value, Style style) {
        if (scale == AxisScale.INVERSE_ROOT) {
            double length = unscaled(value);
            return length <= CurvatureAxes.LONGEST ? style.px(length) : Double.NaN;
        }
        var eigen = hessian.eigen();
        double longest = unscaled(Math.max(Math.abs(eigen.lambdaMin()), Math.abs(eigen.lambdaMax())));
        return longest > 0 ? style.px(unscaled(value) / longest * Math.clamp(longest, SMALLEST, CurvatureAxes.LONGEST)) : 0;
    }

    private double unscaled(double value) {
        return CurvatureAxes.length(value, scale, reference.curvature());
    }

    /// Where the curvature is least and greatest, at both ends of both eigenvectors.
    private void extremes(PlaneProjection map, Style style, List<Mark> marks) {
        var eigen = hessian.eigen();
        if (eigen.hasAxes()) {
            for (double turn : new double[] {0, Math.PI}) {
                on(eigen.angleMin() + turn, Shape.DIAMOND, map, style, marks);
                on(eigen.angleMax() + turn, Shape.DIAMOND, map, style, marks);
            }
        }
    }

    /// The value beyond the end of u that has room for it, or moved onto the map.
    private Mark.Text label(PlaneProjection map, Style style, TextMeasure measure) {
        var room = Box.of(map);
        var ahead = label(1, map, style);
        var behind = label(-1, map, style);
        if (room.contains(Box.of(ahead, measure)) || room.contains(Box.of(behind, measure))) {
            return room.contains(Box.of(ahead, measure)) ? ahead : behind;
        }
        var moved = Box.of(ahead, measure).movedInto(room);
        return new Mark.Text(moved.centerX(), moved.centerY(), ahead.text(), Anchor.CENTER, 0, ahead.lettering());
    }

    private Mark.Text label(int side, PlaneProjection map, Style style) {
        double value = curvature(hessian, angle);
        double[] out = outwards(angle, map);
        double distance = side * style.px(REACH + LABEL);
        var anchor = side * out[0] > 0.4 ? Anchor.WEST : side * out[0] < -0.4 ? Anchor.EAST : side * out[1] < 0 ? Anchor.SOUTH
                : Anchor.NORTH;
        return new Mark.Text(map.toPixelX(x) + distance * out[0], map.toPixelY(y) + distance * out[1],
                "uᵀHu = " + Numbers.format(value, DIGITS), anchor, 0,
                style.onMap(colour(value, style)));
    }

    private static int colour(double value, Style style) {
        return value == 0 ? style.flat() : value > 0 ? style.curvingUp() : style.curvingDown();
    }

    /// The unit vector on the screen of a direction of the plane.
    private static double[] outwards(double angle, PlaneProjection map) {
        double dx = Math.cos(angle) * map.xScale();
        double dy = -Math.sin(angle) * map.yScale();
        double length = Math.hypot(dx, dy);
        return new double[] {dx / length, dy / length};
    }
}
