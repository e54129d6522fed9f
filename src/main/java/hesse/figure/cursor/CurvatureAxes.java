package hesse.figure.cursor;

import hesse.curvature.Eigen;
import hesse.figure.AxisScale;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Pen;
import hesse.figure.PlaneProjection;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.scale.ReferenceMagnitudes;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/// The eigenvectors of a Hessian as double-ended bars through a point (±v are the same axis), solid where the surface
/// curves up along them, dashed where it curves down, with their eigenvalues at the ends.
///
/// Half a bar is `UNIT` pixels long where |λ| is the reference, and otherwise that times [AxisScale#of], but no
/// shorter than `SHORTEST` and no longer than `LONGEST`; a bar that had to be shortened ends open instead of in a
/// cross-bar. A zero eigenvalue is a thin dotted bar. Where both are equal, every direction is an eigenvector and a
/// circle is drawn in place of two arbitrary bars.
///
/// Bars have the direction of the eigenvector *in the plane*. Two perpendicular eigenvectors therefore look oblique
/// where a unit of x is not as long on the screen as a unit of y, just as a circle looks like an ellipse there.
public final class CurvatureAxes {
    static final double UNIT = 64;
    static final double SHORTEST = 7;
    public static final double LONGEST = 120;

    private static final double WIDTH = 4.5;
    private static final double END_BAR = 11;

    private CurvatureAxes() {}

    /// One of the two axes: its name, eigenvalue and plane angle.
    private record Axis(String name, double lambda, double angle) {}

    /// The axes at the point (x, y) of the plane. Nothing where the eigenvalues aren't finite.
    static List<Mark> marks(double x, double y, Eigen eigen, AxisScale scale, ReferenceMagnitudes reference,
                            PlaneProjection map, Style style, EndLabels labels) {
        if (!Double.isFinite(eigen.lambdaMin()) || !Double.isFinite(eigen.lambdaMax())) {
            return List.of();
        }
        var draw = new Drawing(map.toPixelX(x), map.toPixelY(y), scale, reference, map, style, new ArrayList<>());
        if (!eigen.hasAxes()) {
            draw.circle(eigen.lambdaMax());
            draw.labels(List.of(new Axis("λ₁ = λ₂", eigen.lambdaMax(), Math.PI / 4)), labels);
            return draw.marks();
        }
        var min = new Axis("λ₁", eigen.lambdaMin(), eigen.angleMin());
        var max = new Axis("λ₂", eigen.lambdaMax(), eigen.angleMax());
        boolean minIsLonger = draw.length(min.lambda()) > draw.length(max.lambda());
        draw.bar(minIsLonger ? min : max);
        draw.bar(minIsLonger ? max : min);
        draw.labels(List.of(max, min), labels);
        return draw.marks();
    }

    /// Half a bar's length in pixels at scale 1, monotone in |λ|.
    static double halfLength(double lambda, AxisScale scale, double reference) {
        return Math.clamp(length(lambda, scale, reference), SHORTEST, LONGEST);
    }

    /// The length at scale 1 of a curvature on the scale of the bars, without their bounds: nothing where there is none.
    public static double length(double curvature, AxisScale scale, double reference) {
        return UNIT * scale.of(Math.abs(curvature) / reference);
    }

    /// The marks of one pair of axes around the pixel (cx, cy).
    private record Drawing(double cx, double cy, AxisScale scale, ReferenceMagnitudes reference,
                           PlaneProjection map, Style style, List<Mark> marks) {

        double length(double lambda) {
            return style.px(halfLength(lambda, scale, reference.curvature()));
        }

        boolean isCut(double lambda) {
            return CurvatureAxes.length(lambda, scale, reference.curvature()) > LONGEST;
        }

        int colour(double lambda) {
            return lambda == 0 ? style.flat() : lambda > 0 ? style.curvingUp() : style.curvingDown();
        }

        Pen pen(double lambda) {
            if (lambda == 0) {
                return style.onMap(style.flat(), 2, 2, 3);
            }
            return lambda > 0 ? style.onMap(style.curvingUp(), WIDTH) : style.onMap(style.curvingDown(), WIDTH, 8, 5);
        }

        void bar(Axis axis) {
            double ux = unitX(axis.angle());
            double uy = unitY(axis.angle());
            double half = length(axis.lambda());
            stroke(cx - ux * half, cy - uy * half, cx + ux * half, cy + uy * half, pen(axis.lambda()));
            if (!isCut(axis.lambda()) && axis.lambda() != 0) {
                endBar(cx + ux * half, cy + uy * half, ux, uy, axis.lambda());
                endBar(cx - ux * half, cy - uy * half, ux, uy, axis.lambda());
            }
        }

        private void endBar(double x, double y, double ux, double uy, double lambda) {
            double half = style.px(END_BAR) / 2;
            stroke(x - uy * half, y + ux * half, x + uy * half, y - ux * half, style.onMap(colour(lambda), WIDTH * 0.7));
        }

        private void stroke(double x0, double y0, double x1, double y1, Pen pen) {
            var line = new Polyline(Box.of(map));
            line.moveTo(x0, y0);
            line.lineTo(x1, y1);
            if (!line.isEmpty()) {
                marks.add(line.stroke(pen));
            }
        }

        void circle(double lambda) {
            double radius = length(lambda);
            var line = new Polyline(Box.of(map));
            line.moveTo(cx + radius, cy);
            int sides = 96;
            for (int i = 1; i <= sides; i++) {
                double turn = 2 * Math.PI * i / sides;
                line.lineTo(cx + radius * Math.cos(turn), cy + radius * Math.sin(turn));
            }
            if (!line.isEmpty()) {
                marks.add(line.stroke(pen(lambda)));
            }
        }

        void labels(List<Axis> axes, EndLabels ends) {
            for (Axis axis : axes) {
                String text = axis.name() + " = " + Numbers.format(axis.lambda(), 3);
                double reach = length(axis.lambda()) + style.px(6);
                marks.add(ends.place(text, unitX(axis.angle()), unitY(axis.angle()), reach, style.onMap(colour(axis.lambda()))));
            }
        }

        /// The direction on the screen of a plane direction.
        private double unitX(double angle) {
            double dx = Math.cos(angle) * map.xScale();
            double dy = Math.sin(angle) * map.yScale();
            return dx / Math.hypot(dx, dy);
        }

        private double unitY(double angle) {
            double dx = Math.cos(angle) * map.xScale();
            double dy = Math.sin(angle) * map.yScale();
            return -dy / Math.hypot(dx, dy);
        }
    }
}
