package hesse.figure.step;

import hesse.curvature.Hessian;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.map.CriticalPointMarks;
import hesse.optimize.StepDetail.MomentumStep;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// The plane round the iterate, as large as the step: −∇f, the step, the quadratic model's level lines, and what the method made
/// of them: its own model's level line dashed, the circle of a trust region, the path that was followed, velocities that add up, the
/// step sizes of both coordinates as an ellipse.
public final class LocalFigure {
    static final double WIDTH = 170;
    private static final double MARGIN = 1.25;
    private static final double HALO = 0.8;
    /// The model's critical point is shown if it isn't further than this many steps away.
    private static final double FARTHEST = 2.5;

    private final PlaneStep step;
    private final Box area;
    private final Style style;
    private final double scale;
    private final List<Mark> marks = new ArrayList<>();
    private final StepDrawing drawing;

    private LocalFigure(PlaneStep step, Box area, Style style) {
        this.step = step;
        this.area = area;
        this.style = style;
        scale = Math.min(area.width(), area.height()) / 2 / (MARGIN * reach(step));
        drawing = new StepDrawing(area.centerX(), area.centerY(), scale, scale, area, Math.min(area.width(), area.height()) / 2 / scale,
                false, style, marks);
    }

    static List<Mark> marks(PlaneStep step, Box box, Style style, TextMeasure measure, Messages words) {
        double line = style.small().lineHeight();
        var figure = new LocalFigure(step, new Box(box.left(), box.top() + 1.3 * line, box.width(), Math.max(1, box.height() - 1.3 * line)),
                style);
        figure.marks.add(new Mark.Text(box.left(), box.top() + line / 2, words.text(LocalOverlay.titleKey(step.detail())), Anchor.WEST, 0,
                style.small()));
        if (figure.scale > 0 && Double.isFinite(figure.scale)) {
            figure.draw(measure, words);
        }
        return figure.marks;
    }

    /// The farthest thing that is to be seen, from the iterate.
    private static double reach(PlaneStep step) {
        double reach = Math.max(step.length(), LocalOverlay.reach(step.detail()));
        if (step.detail() instanceof MomentumStep) {
            return reach;
        }
        return step.model().newtonStep().map(newton -> Math.hypot(newton.dx(), newton.dy())).filter(length -> length < FARTHEST * reach)
                .map(length -> Math.max(length, reach)).orElse(reach);
    }

    private void draw(TextMeasure measure, Messages words) {
        marks.add(Mark.Stroke.outline(area, Pen.solid(style.grid(), style.px(1))));
        var h = step.model().hessian();
        var thin = Pen.solid(style.muted(), style.px(1));
        level(h, 0, thin);
        level(h, step.model().predictedChange(step.dx(), step.dy()), thin);
        step.replaced().ifPresent(model -> level(model.matrix(), 0, replacedPen()));
        step.model().stationary().ifPresent(point -> {
            double px = drawing.x(point.x() - step.model().x0());
            double py = drawing.y(point.y() - step.model().y0());
            if (area.contains(px, py)) {
                marks.add(CriticalPointMarks.symbol(px, py, point.kind(), 11, style));
            }
        });
        if (step.detail() instanceof MomentumStep momentum) {
            MomentumArrows.draw(step, momentum, drawing, measure, words);
        } else {
            descent();
            LocalOverlay.draw(step.detail(), drawing);
            drawing.arrow(0, 0, step.dx(), step.dy(), step.looks().argb(), 2.5);
        }
        marks.add(new Mark.Symbol(drawing.x(0), drawing.y(0), Mark.Shape.CIRCLE, style.px(7), style.foreground(), style.ground(),
                style.px(1)));
    }

    /// With a halo, as some colours are near to the ground's.
    private Pen replacedPen() {
        int argb = step.looks().argb();
        return Pen.solid(argb, style.px(1.5)).dashed(style.px(5), style.px(3)).withHalo(Style.halo(argb), style.px(HALO));
    }

    private void descent() {
        double slope = step.slope();
        if (slope > 0) {
            double length = Math.min(area.width(), area.height()) * 0.42 / scale / slope;
            drawing.arrow(0, 0, -step.model().jet().fx() * length, -step.model().jet().fy() * length, style.muted(), 1.5);
        }
    }

    private void level(Hessian matrix, double value, Pen pen) {
        var jet = step.model().jet();
        var level = QuadraticLevel.of(jet.fx(), jet.fy(), matrix, value);
        drawing.polyline(level.x(), level.y(), pen);
    }
}
