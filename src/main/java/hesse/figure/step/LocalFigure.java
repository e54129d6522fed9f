package hesse.figure.step;

import hesse.curvature.Hessian;
import hesse.figure.Arrow;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.map.CriticalPointMarks;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// The plane round the iterate, as large as the step: −∇f, the step, the quadratic model's level lines, and what the method made
/// of them: its own model's level line dashed, the circle of a trust region, the path that was followed, velocities that add up, the
/// step sizes of both coordinates as an ellipse.
public final class LocalFigure {
    static final double WIDTH = 170;
    private static final double MARGIN = 1.25;
    /// The model's critical point is shown if it isn't further than this many steps away.
    private static final double FARTHEST = 2.5;

    private final PlaneStep step;
    private final Box area;
    private final Style style;
    private final double scale;
    private final List<Mark> marks = new ArrayList<>();

    private LocalFigure(PlaneStep step, Box area, Style style) {
        this.step = step;
        this.area = area;
        this.style = style;
        scale = Math.min(area.width(), area.height()) / 2 / (MARGIN * reach(step));
    }

    static List<Mark> marks(PlaneStep step, Box box, Style style, TextMeasure measure, Messages words) {
        double line = style.small().lineHeight();
        var figure = new LocalFigure(step, new Box(box.left(), box.top() + 1.3 * line, box.width(), Math.max(1, box.height() - 1.3 * line)), style);
        figure.marks.add(new Mark.Text(box.left(), box.top() + line / 2, words.text(LocalOverlay.titleKey(step.detail())), Anchor.WEST, 0, style.small()));
        if (figure.scale > 0 && Double.isFinite(figure.scale)) {
            figure.draw();
        }
        return figure.marks;
    }

    /// The farthest thing that is to be seen, from the iterate.
    private static double reach(PlaneStep step) {
        double reach = Math.max(step.length(), LocalOverlay.reach(step.detail()));
        return step.model().newtonStep().map(newton -> Math.hypot(newton.dx(), newton.dy())).filter(length -> length < FARTHEST * reach).map(length -> Math.max(length, reach)).orElse(reach);
    }

    double x(double dx) {
        return area.centerX() + dx * scale;
    }

    double y(double dy) {
        return area.centerY() - dy * scale;
    }

    Style style() {
        return style;
    }

    private void draw() {
        marks.add(Mark.Stroke.outline(area, Pen.solid(style.grid(), style.px(1))));
        var h = step.model().hessian();
        var thin = Pen.solid(style.muted(), style.px(1));
        level(h, 0, thin);
        level(h, step.model().predictedChange(step.dx(), step.dy()), thin);
        MethodModel.of(h, step.detail()).ifPresent(model -> level(model.matrix(), 0, Pen.solid(step.looks().argb(), style.px(1.5)).dashed(style.px(5), style.px(3))));
        step.model().stationary().ifPresent(point -> {
            double px = x(point.x() - step.model().x0());
            double py = y(point.y() - step.model().y0());
            if (area.contains(px, py)) {
                marks.add(CriticalPointMarks.symbol(px, py, point.kind(), 11, style));
            }
        });
        double slope = step.slope();
        if (slope > 0) {
            double length = Math.min(area.width(), area.height()) * 0.42 / scale / slope;
            arrow(0, 0, -step.model().jet().fx() * length, -step.model().jet().fy() * length, style.muted(), 1.5);
        }
        LocalOverlay.draw(step.detail(), this);
        arrow(0, 0, step.dx(), step.dy(), step.looks().argb(), 2.5);
        marks.add(new Mark.Symbol(x(0), y(0), Mark.Shape.CIRCLE, style.px(7), style.foreground(), style.ground(), style.px(1)));
    }

    private void level(Hessian matrix, double value, Pen pen) {
        var jet = step.model().jet();
        var level = QuadraticLevel.of(jet.fx(), jet.fy(), matrix, value);
        polyline(level.x(), level.y(), pen);
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
            marks.add(line.stroke(pen));
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
        double[] dx = new double[97];
        double[] dy = new double[97];
        for (int i = 0; i < dx.length; i++) {
            dx[i] = radiusX * Math.cos(2 * Math.PI * i / 96);
            dy[i] = radiusY * Math.sin(2 * Math.PI * i / 96);
        }
        polyline(dx, dy, pen);
    }

    /// Half of the area's shorter side, in units of the plane.
    double halfSide() {
        return Math.min(area.width(), area.height()) / 2 / scale;
    }
}
