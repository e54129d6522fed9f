package hesse.figure.chart;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How fast the methods converge: a quantity of each run against what the race is kept in step by, up to its step.
///
/// f* is the lowest finite value that any run has that doesn't diverge, or that a known minimum has; the chart says so. Where
/// there is neither, f − f* has no curves: a run that diverges isn't measured by its own last value. A value that is exactly zero has no logarithm: it stands on a row of its own below the axis, labelled 0; an infinite
/// one on a row above, labelled ∞; NaN leaves a gap. For the methods of which that is known, a thin line says how they would
/// go if the linear rate held from the start that holds at the minimum, in the end.
public final class ConvergenceChart {

    /// What is seen of a run.
    public enum Quantity {
        /// ‖∇f‖.
        GRADIENT_NORM,
        /// f − f*.
        EXCESS,
        /// From an iterate to the run's own limit; only of runs that converged.
        DISTANCE,
        /// −log₁₀ of that: how many digits after the point are right. On a linear axis always.
        DIGITS,
        /// ‖p‖.
        STEP_LENGTH,
        /// κ of H.
        CONDITION
    }

    /// An iterate in a chart.
    ///
    /// @param run the index of its run among those of the chart
    public record Hit(int run, int k) {}

    private static final double SPECIAL_ROW = 22;
    private static final double MARKER = 6;
    private static final double CURRENT = 10;
    private static final double RING = 15;
    private static final double DISTANCE = 6;

    private final Convergence shown;
    private final Quantity quantity;
    private final Style style;
    private final TextMeasure measure;
    private final Messages words;
    private final ConvergencePlot plot;
    private final ConvergenceFrame frame;
    private final List<PlottedCurve> curves;
    private final List<PlottedCurve> predictions;

    /// One chart that fills the box, readable from 320 × 160 pixels times the style's scale.
    public ConvergenceChart(Convergence shown, Quantity quantity, ChartScale scale, Box box, Style style, TextMeasure measure, Messages words) {
        this.shown = shown;
        this.quantity = quantity;
        this.style = style;
        this.measure = measure;
        this.words = words;
        double best = shown.lowest();
        var values = shown.runs().stream().map(run -> ConvergenceCurve.of(run, shown.step(), quantity, best)).toList();
        frame = new ConvergenceFrame(quantity, best, shown.clock(), style, measure, words);
        plot = frame.plot(values, shown.step(), quantity == Quantity.DIGITS ? ChartScale.LINEAR : scale, box);
        curves = values.stream().map(plot::plot).toList();
        predictions = values.stream().filter(curve -> curve.run().track().full()).map(curve -> curve.predicted(quantity)).map(plot::plot).toList();
    }

    public List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        frame.draw(plot, shown.step(), marks);
        var pen = PredictionLabels.pen(style);
        predictions.forEach(curve -> curve.line(plot.area(), pen).ifPresent(marks::add));
        for (PlottedCurve curve : curves) {
            curve.line(plot.area(), curve.track().looks().pen(curve.track().full() ? 2 : 1, style)).ifPresent(marks::add);
        }
        for (PlottedCurve curve : curves) {
            markers(curve, marks);
        }
        var labels = new PredictionLabels(plot.area(), curves, frame.taken(plot), style, measure, words);
        predictions.forEach(curve -> marks.addAll(labels.label(curve)));
        new RunnerLegend(curves, plot.area(), style, measure, words).draw(labels.placed(), marks);
        return marks;
    }

    private void markers(PlottedCurve curve, List<Mark> marks) {
        var looks = curve.track().looks();
        boolean apart = curve.track().full() && plot.x(1) - plot.x(0) >= style.px(MARKER + 1);
        for (int k = 0; k < curve.last(); k++) {
            boolean alone = Double.isNaN(curve.y()[Math.max(0, k - 1)]) && Double.isNaN(curve.y()[k + 1]);
            if (!Double.isNaN(curve.y()[k]) && (apart || alone)) {
                marks.add(looks.marker(curve.x()[k], curve.y()[k], MARKER, style));
            }
        }
        if (!Double.isNaN(curve.y()[curve.last()])) {
            marks.add(looks.marker(curve.x()[curve.last()], curve.y()[curve.last()], curve.track().full() ? CURRENT : MARKER, style));
        }
    }

    /// The iterate whose point is nearest to a pixel, of several the one on top; empty where none is within so many pixels.
    public Optional<Hit> nearest(double x, double y, double reach) {
        double least = reach;
        Optional<Hit> nearest = Optional.empty();
        for (int run = 0; run < curves.size(); run++) {
            int k = curves.get(run).nearest(x, y);
            if (k >= 0 && curves.get(run).distance(k, x, y) <= least) {
                least = curves.get(run).distance(k, x, y);
                nearest = Optional.of(new Hit(run, k));
            }
        }
        return nearest;
    }

    /// A ring round an iterate with the quantity's value there; nothing where the chart doesn't show it.
    public List<Mark> highlight(Hit hit) {
        var curve = curves.get(hit.run());
        if (hit.k() > curve.last() || Double.isNaN(curve.y()[hit.k()])) {
            return List.of();
        }
        double x = curve.x()[hit.k()];
        double y = curve.y()[hit.k()];
        var looks = curve.track().looks();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Symbol(x, y, Mark.Shape.RING, style.px(RING), 0, looks.outline(), style.px(4)));
        marks.add(new Mark.Symbol(x, y, Mark.Shape.RING, style.px(RING), 0, looks.argb(), style.px(2)));
        marks.addAll(value(curve, hit.k(), x, y));
        return marks;
    }

    private List<Mark> value(PlottedCurve curve, int k, double x, double y) {
        String text = words.text("figure.chart.value", Integer.toString(k), Numbers.format(curve.curve().values()[k], 4));
        double width = measure.width(text, style.small()) + style.px(DISTANCE);
        double height = style.small().lineHeight();
        double away = style.px(RING / 2 + DISTANCE / 2);
        var area = plot.area();
        double top = y - away - height >= area.top() ? y - away - height : y + away;
        double left = Math.clamp(x - width / 2, area.left(), Math.max(area.left(), area.right() - width));
        var ground = new Box(left, top, width, height);
        return List.of(Mark.Fill.of(ground, style.panel()), new Mark.Text(ground.centerX(), ground.centerY(), text, Anchor.CENTER, 0, style.small()));
    }

    static double specialRow(Style style) {
        return style.px(SPECIAL_ROW);
    }
}
