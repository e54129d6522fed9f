package hesse.figure.step;

import hesse.figure.Box;
import hesse.figure.LabelPlacer;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.race.MethodStyle;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/// A step among more than two variables as the plane on screen shows it: the parts of −∇f and of the step that lie along it. The rest goes
/// off, at a right angle.
///
/// @param x0     where the point that it leaves is seen
/// @param y0     where the point that it leaves is seen
/// @param gx     the part of ∇f along the plane, in its coordinates
/// @param gy     the part of ∇f along the plane, in its coordinates
/// @param slope  ‖∇f‖, of all of it
/// @param dx     the part of the step
/// @param dy     the part of the step
/// @param length of all of the step
/// @param looks  the runner's
public record ProjectedStep(double x0, double y0, double gx, double gy, double slope, double dx, double dy, double length,
        MethodStyle looks) {
    private static final String KEY = "figure.step.projected.";
    private static final double CLEARANCE = 5;
    private static final double ARROW = 8;
    private static final int DIGITS = 2;

    /// Arrows on the map; that of −∇f is the shorter the less of it lies along the plane.
    public List<Mark> marks(PlaneProjection map, Style style) {
        var marks = new ArrayList<Mark>();
        double reach = StepMarks.reach(map, style);
        var drawing = new StepDrawing(map.toPixelX(x0), map.toPixelY(y0), map.xScale(), map.yScale(), Box.of(map), reach, true, style,
                marks);
        drawing.arrow(0, 0, descent(gx, map, style), descent(gy, map, style), style.ink(), 1.5);
        drawing.arrow(0, 0, dx, dy, looks.argb(), 2.5);
        return marks;
    }

    private double descent(double part, PlaneProjection map, Style style) {
        return slope > 0 ? -part / slope * StepMarks.descentReach(map, style) : 0;
    }

    /// What the arrows are called and how much of each vector they are.
    ///
    /// @param taken where other labels and symbols are
    public List<Mark.Text> names(PlaneProjection map, Style style, List<Box> taken, TextMeasure measure, Messages words) {
        var placer = new LabelPlacer(Box.of(map).inset(style.px(2)), taken, measure);
        double left = map.toPixelX(x0);
        double top = map.toPixelY(y0);
        double[][] tips = {{left + dx * map.xScale(), top - dy * map.yScale(), length > 0 ? Math.hypot(dx, dy) / length : 0},
                {left + descent(gx, map, style) * map.xScale(), top - descent(gy, map, style) * map.yScale(), slope > 0
                ? Math.hypot(gx, gy) / slope : 0}};
        for (double[] tip : tips) {
            placer.keepClear(left, top, tip[0], tip[1], style.px(ARROW));
        }
        var names = new ArrayList<Mark.Text>();
        for (int i = 0; i < tips.length; i++) {
            double x = tips[i][0];
            double y = tips[i][1];
            double along = Math.hypot(x - left, y - top);
            String name = words.text(KEY + (i == 0 ? "step" : "descent"), Numbers.format(100 * tips[i][2], DIGITS));
            if (map.covers(x, y)) {
                placer.beside(x, y, along > 0 ? (x - left) / along : 0, along > 0 ? (y - top) / along : -1, style.px(CLEARANCE), name,
                        style.onMap(style.ink())).ifPresent(names::add);
            }
        }
        return names;
    }
}
