package hesse.figure.step;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Mark.Shape;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.optimize.LineSearch;
import hesse.optimize.StepDetail;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// f along the step and beyond, with the parabola that the quadratic model makes of it: how much the model promised, and
/// how much of it came true.
public final class SectionFigure {
    static final double WIDTH = 190;
    private static final double FROM = -0.25;
    private static final double TO = 1.5;
    /// How far beyond the step trials of a line search are followed.
    private static final double FARTHEST = 4;
    private static final int POINTS = 96;
    private static final int DIGITS = 3;
    private static final double MARKER = 8;

    private final PlaneStep step;
    private final Box area;
    private final Style style;
    private final double low;
    private final double high;
    private final double to;
    private final Optional<LineSearch> search;
    private final List<Mark> marks = new ArrayList<>();

    private SectionFigure(PlaneStep step, Box area, Style style) {
        this.step = step;
        this.area = area;
        this.style = style;
        search = MethodModel.search(step.detail()).filter(made -> made.t() > 0);
        to = search.map(SectionFigure::farthest).orElse(TO);
        double[] range = range(step, to);
        low = range[0];
        high = range[1];
    }

    /// The parts of the step at which f is asked for.
    static double[] parameters(StepDetail detail) {
        double to = MethodModel.search(detail).filter(made -> made.t() > 0).map(SectionFigure::farthest).orElse(TO);
        return DoubleStream.concat(IntStream.rangeClosed(0, POINTS).mapToDouble(i -> t(i, to)), DoubleStream.of(1)).toArray();
    }

    static List<Mark> marks(PlaneStep step, Box box, Style style, TextMeasure measure, Messages words) {
        double line = style.small().lineHeight();
        var area = new Box(box.left(), box.top() + 1.3 * line, box.width(), Math.max(1, box.height() - 3.6 * line));
        var figure = new SectionFigure(step, area, style);
        figure.draw(words, box, line);
        return figure.marks;
    }

    /// What is seen: both ends of the step, the model at its end, and the curve between, but of a curve that shoots up no more
    /// than twice that, and as little of one that falls away beyond the ends.
    private static double[] range(PlaneStep step, double to) {
        double[] ends = {step.m(0), step.f(1), step.m(1)};
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double end : ends) {
            if (Double.isFinite(end)) {
                low = Math.min(low, end);
                high = Math.max(high, end);
            }
        }
        if (low > high) {
            return new double[] {-1, 1};
        }
        double span = high - low;
        double lowest = low - span;
        double highest = high + span;
        for (int i = 0; i <= POINTS; i++) {
            double t = t(i, to);
            double f = step.f(t);
            if (Double.isFinite(f)) {
                low = Math.min(low, t > 0 && t < 1 ? f : Math.max(f, lowest));
                high = Math.max(high, Math.min(f, highest));
            }
        }
        double margin = high > low ? 0.08 * (high - low) : Math.max(Math.abs(high), 1) * 1e-3;
        return new double[] {low - margin, high + margin};
    }

    /// The longest trial, in units of the step that was taken.
    private static double farthest(LineSearch search) {
        double longest = search.trials().stream().mapToDouble(LineSearch.Trial::t).max().orElse(0) / search.t();
        return Math.clamp(1.1 * longest, TO, FARTHEST);
    }

    private static double t(int i, double to) {
        return FROM + (to - FROM) * i / POINTS;
    }

    private double t(int i) {
        return t(i, to);
    }

    private double x(double t) {
        return area.left() + (t - FROM) / (to - FROM) * area.width();
    }

    private double y(double value) {
        return area.bottom() - (value - low) / (high - low) * area.height();
    }

    private void draw(Messages words, Box box, double line) {
        marks.add(new Mark.Text(box.left(), box.top() + line / 2, words.text("figure.step.section"), Anchor.WEST, 0, style.small()));
        marks.add(Mark.Stroke.outline(area, Pen.solid(style.grid(), style.px(1))));
        upright(0);
        upright(1);
        curve(true, Pen.solid(style.model(), style.px(1.5)).dashed(style.px(5), style.px(3)));
        curve(false, Pen.solid(style.foreground(), style.px(2)));
        search.ifPresent(this::trials);
        marker(0, step.m(0), Shape.CIRCLE, style.foreground());
        marker(1, step.m(1), Shape.DIAMOND, style.model());
        marker(1, step.f(1), step.looks().marker(), step.looks().argb());
        double below = area.bottom() + 0.65 * line;
        marks.add(new Mark.Text(x(0), below, "x", Anchor.CENTER, 0, style.variable()));
        marks.add(new Mark.Text(x(1), below, "x + p", Anchor.CENTER, 0, style.variable()));
        double predicted = step.m(1) - step.m(0);
        double actual = step.f(1) - step.m(0);
        var text = words.text("figure.step.changes", signed(predicted), signed(actual));
        marks.add(new Mark.Text(box.left(), area.bottom() + 1.75 * line, text, Anchor.WEST, 0, style.small()));
    }

    /// All trials, and the line below which f has to be for a sufficient decrease.
    private void trials(LineSearch made) {
        if (made.c1() > 0) {
            var line = new Polyline(area);
            line.moveTo(x(0), y(step.m(0)));
            line.lineTo(x(to), y(step.m(0) + made.c1() * made.slope() * to * made.t()));
            if (!line.isEmpty()) {
                marks.add(line.stroke(Pen.solid(style.muted(), style.px(1))));
            }
        }
        for (var trial : made.trials()) {
            marker(trial.t() / made.t(), trial.value(), Shape.RING, style.foreground());
        }
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + Numbers.format(value, DIGITS);
    }

    private void upright(double t) {
        marks.add(Mark.Stroke.line(x(t), area.top(), x(t), area.bottom(), Pen.solid(style.grid(), style.px(1))));
    }

    private void curve(boolean ofModel, Pen pen) {
        var curve = new Polyline(area);
        for (int i = 0; i <= POINTS; i++) {
            double value = ofModel ? step.m(t(i)) : step.f(t(i));
            if (i == 0) {
                curve.moveTo(x(t(i)), y(value));
            } else {
                curve.lineTo(x(t(i)), y(value));
            }
        }
        if (!curve.isEmpty()) {
            marks.add(curve.stroke(pen));
        }
    }

    private void marker(double t, double value, Shape shape, int argb) {
        double y = y(value);
        if (y >= area.top() - 1 && y <= area.bottom() + 1) {
            marks.add(new Mark.Symbol(x(t), y, shape, style.px(MARKER), argb, Style.halo(argb), style.px(1.25)));
        }
    }
}
