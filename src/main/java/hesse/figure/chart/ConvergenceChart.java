package hesse.figure.chart;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How fast the methods converge: a quantity of each run against what the race is kept in step by, up to its step.
///
/// f* is the lowest finite value that any run has that doesn't diverge, or that a known minimum has; the chart says so. Where there is
/// neither, f − f* has no curves: a run that diverges isn't measured by its own last value. A value that is exactly zero has no logarithm:
/// it stands on a row of its own below the axis, labelled 0; an infinite one on a row above, labelled ∞; NaN leaves a gap. For the methods
/// of which that is known, a thin line says how they would go if the linear rate held from the start that holds at the minimum, in the end.
public final class ConvergenceChart implements IterateChart {

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

    private static final double SPECIAL_ROW = 22;
    private static final double MARKER = 6;
    private static final double CURRENT = 10;

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
    public ConvergenceChart(Convergence shown, Quantity quantity, ChartScale scale, Box box, Style style, TextMeasure measure,
            Messages words) {
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
        predictions = values.stream().filter(curve -> curve.run().track().full()).map(curve -> curve.predicted(quantity)).map(plot::plot)
                .toList();
    }

    @Override
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

    @Override
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

    @Override
    public List<Mark> highlight(Hit hit) {
        var curve = curves.get(hit.run());
        if (hit.k() > curve.last() || Double.isNaN(curve.y()[hit.k()])) {
            return List.of();
        }
        return HitMarks.of(hit.k(), curve.curve().values()[hit.k()], curve.x()[hit.k()], curve.y()[hit.k()], curve.track().looks(),
                plot.area(), style, measure, words);
    }

    static double specialRow(Style style) {
        return style.px(SPECIAL_ROW);
    }
}
