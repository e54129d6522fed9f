package hesse.figure.chart;

import hesse.figure.Box;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Mark;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Ticks;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// The largest eigenvalue of H along runs up to the race's step, and for each the curvature beyond which its fixed step size makes gradient
/// descent unstable, 2/η: where λmax lies above that line, the run is driven apart along its eigenvector.
///
/// The last run is the selected one and has its next eigenvalue too: in the plane the smallest, of which the title says κ, and among more
/// variables the second largest. There f is below, over the same steps: at the edge of stability it falls no longer at every step.
public final class CurvatureChart implements IterateChart {
    private static final double LABELS = 56;
    private static final double DISTANCE = 6;
    private static final double NAME = 18;
    private static final double LEAST_ROW = 26;
    private static final double MARKER = 8;
    /// How much further than the eigenvalues the axis goes for a line.
    private static final double LINE_REACH = 5;
    private static final double ROOM = 1.05;
    /// f takes this part of the room.
    private static final double VALUES = 0.36;
    /// Of a box that is so much wider than high, f is at the right.
    private static final double WIDE = 2.2;

    private record Part(Box area, ChartAxis axis) {

        double y(double value) {
            return area.bottom() - axis.position(value) * area.height();
        }

        double x(double part) {
            return area.left() + part * area.width();
        }
    }

    private final List<ChartedRun> runs;
    private final int step;
    private final int steps;
    private final Box box;
    private final Style style;
    private final TextMeasure measure;
    private final Messages words;
    private final Part curvature;
    private final Optional<Part> value;
    private final List<IterateCurve> largest;
    private final List<IterateCurve> values;

    /// @param runs      not empty, the selected one last
    /// @param step      of the race
    /// @param dimension of the space where they are
    public CurvatureChart(List<ChartedRun> runs, int step, int dimension, Box box, Style style, TextMeasure measure, Messages words) {
        this.runs = List.copyOf(runs);
        this.step = step;
        this.box = box;
        this.style = style;
        this.measure = measure;
        this.words = words;
        steps = Math.max(5, runs.stream().mapToInt(run -> run.track().clock()[last(run)]).max().orElse(0));
        double top = 1.6 * style.quantity("∇").lineHeight();
        double line = style.small().lineHeight();
        var area = new Box(box.left() + style.px(LABELS), box.top() + top, Math.max(1, box.width() - style.px(LABELS + NAME)),
                Math.max(1, box.height() - top - line - style.px(DISTANCE)));
        boolean beside = box.width() > WIDE * box.height();
        double width = area.width() * (1 - VALUES);
        double height = area.height() * (1 - VALUES);
        curvature = curvaturePart(dimension == 2 ? area : beside
                ? new Box(area.left(), area.top(), width - style.px(LABELS) / 2, area.height())
                : new Box(area.left(), area.top(), area.width(), height));
        value = dimension == 2 ? Optional.empty()
                : Optional.of(valuePart(beside
                                ? new Box(area.left() + width + style.px(LABELS) / 2, area.top(),
                                area.width() - width - style.px(LABELS) / 2, area.height())
                : new Box(area.left(), area.top() + height + line, area.width(), Math.max(1, area.height() - height - line))));
        largest = this.runs.stream().map(run -> curve(run, run.curvatures().lambdaMax(), curvature)).toList();
        values = value.stream().flatMap(part -> this.runs.stream().map(run -> curve(run, run.track().f(), part))).toList();
    }

    private int last(ChartedRun run) {
        return run.track().at(step);
    }

    private ChartedRun selected() {
        return runs.getLast();
    }

    private Part curvaturePart(Box area) {
        double low = 0;
        double high = 0;
        for (var run : runs) {
            double[] least = run == selected() ? run.curvatures().second() : run.curvatures().lambdaMax();
            for (int k = 0; k <= last(run); k++) {
                low = Double.isFinite(least[k]) ? Math.min(low, least[k]) : low;
                high = Double.isFinite(run.curvatures().lambdaMax()[k]) ? Math.max(high, run.curvatures().lambdaMax()[k]) : high;
            }
        }
        double reach = LINE_REACH * high;
        double lines = edges().filter(edge -> edge <= reach).max(Double::compare).orElse(0.0);
        return new Part(area,
                LinearAxis.covering(low, Math.max(high, ROOM * lines), (int) Math.clamp(area.height() / style.px(LEAST_ROW), 1, 6)));
    }

    private Part valuePart(Box area) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (var run : runs) {
            for (int k = 0; k <= last(run); k++) {
                double f = run.track().f()[k];
                low = Double.isFinite(f) ? Math.min(low, f) : low;
                high = Double.isFinite(f) ? Math.max(high, f) : high;
            }
        }
        int rows = (int) Math.clamp(area.height() / style.px(LEAST_ROW), 1, 6);
        return new Part(area, low > 0 ? LogarithmicAxis.covering(Math.log10(low), Math.log10(high), 2 * rows).sparser(rows)
                : LinearAxis.covering(low, high, rows));
    }

    private Stream<Double> edges() {
        return runs.stream().map(run -> ChartedRun.edge(run.track().method())).flatMap(edge -> edge.stream().boxed());
    }

    private IterateCurve curve(ChartedRun run, double[] of, Part part) {
        return IterateCurve.of(run, of, last(run), at -> part.x(at / steps), part::y);
    }

    @Override
    public List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        rows(curvature, marks);
        value.ifPresent(part -> rows(part, marks));
        var lowest = value.orElse(curvature);
        ticks(lowest, marks);
        if (lowest.area().left() > curvature.area().left()) {
            ticks(curvature, marks);
        }
        edgeLines(marks);
        var second = curve(selected(), selected().curvatures().second(), curvature);
        draw(second, curvature, Pen.solid(value.isPresent() ? style.flat() : style.curvingDown(), style.px(value.isPresent() ? 1.25 : 2)),
                marks);
        for (var curve : largest) {
            draw(curve, curvature, runs.size() > 1 ? looks(curve) : Pen.solid(style.curvingUp(), style.px(2)), marks);
        }
        for (var curve : values) {
            draw(curve, value.orElseThrow(), runs.size() > 1 ? looks(curve) : Pen.solid(style.foreground(), style.px(1.5)), marks);
        }
        ends(second, marks);
        edgeNames(marks);
        title(marks);
        return marks;
    }

    private void ticks(Part part, List<Mark> marks) {
        var ticks = Ticks.of(0, steps, (int) Math.clamp(part.area().width() / style.px(60), 1, 10));
        for (int i = 0; i < ticks.count(); i++) {
            marks.add(new Mark.Text(part.x(ticks.values().get(i) / steps), part.area().bottom() + style.px(DISTANCE / 2),
                    ticks.labels().get(i), Anchor.NORTH, 0, style.small()));
        }
    }

    private void rows(Part part, List<Mark> marks) {
        for (var notch : part.axis().notches()) {
            double y = part.area().bottom() - notch.position() * part.area().height();
            marks.add(Mark.Stroke.line(part.area().left(), y, part.area().right(), y, Pen.solid(style.grid(), style.px(1))));
            marks.add(new Mark.Text(part.area().left() - style.px(DISTANCE), y, notch.label(), Anchor.EAST, 0, style.small()));
        }
        double zero = part == curvature ? part.y(0) : part.area().bottom();
        marks.add(Mark.Stroke.line(part.area().left(), zero, part.area().right(), zero, Pen.solid(style.frame(), style.px(1))));
    }

    private Pen looks(IterateCurve curve) {
        return curve.run().track().looks().pen(curve.run() == selected() ? 2 : 1, style);
    }

    private static void draw(IterateCurve curve, Part part, Pen pen, List<Mark> marks) {
        curve.line(part.area().inset(-1), pen).ifPresent(marks::add);
    }

    /// The lines that the axis reaches.
    private void edgeLines(List<Mark> marks) {
        var area = curvature.area();
        for (var run : runs) {
            OptionalDouble edge = ChartedRun.edge(run.track().method());
            if (edge.isPresent() && edge.getAsDouble() <= ((LinearAxis) curvature.axis()).high()) {
                double y = curvature.y(edge.getAsDouble());
                marks.add(Mark.Stroke.line(area.left(), y, area.right(), y,
                        Pen.solid(style.foreground(), style.px(run == selected() ? 1.5 : 1)).dashed(style.px(6), style.px(4))));
            }
        }
    }

    /// Of several lines each is named, above the curves.
    private void edgeNames(List<Mark> marks) {
        var area = curvature.area();
        var lettering = style.small();
        var haloed = new Mark.Lettering(lettering.size(), lettering.argb(), lettering.face(), style.panel());
        edges().filter(edge -> runs.size() > 1 && edge <= ((LinearAxis) curvature.axis()).high()).distinct()
                .forEach(edge ->
                marks.add(new Mark.Text(area.left() + style.px(DISTANCE), curvature.y(edge) - style.px(2),
                                words.text("figure.chart.edge", Numbers.format(edge, 4)), Anchor.SOUTH_WEST, 0, haloed)));
    }

    private void ends(IterateCurve second, List<Mark> marks) {
        if (value.isEmpty() && !second.isEmpty()) {
            end(second, style.curvingDown(), marks);
        }
        for (var curve : Stream.concat(largest.stream(), values.stream()).filter(curve -> !curve.isEmpty()).toList()) {
            if (runs.size() > 1) {
                marks.add(curve.run().track().looks().marker(curve.x()[curve.end()], curve.y()[curve.end()], MARKER, style));
            } else {
                end(curve, values.contains(curve) ? style.foreground() : style.curvingUp(), marks);
            }
        }
    }

    private void end(IterateCurve curve, int argb, List<Mark> marks) {
        marks.add(new Mark.Symbol(curve.x()[curve.end()], curve.y()[curve.end()], Mark.Shape.CIRCLE, style.px(MARKER), argb,
                Style.halo(argb), style.px(1.25)));
    }

    private void title(List<Mark> marks) {
        double y = box.top() + style.small().lineHeight() / 2;
        var curvatures = selected().curvatures();
        int k = curvatures.known(last(selected()));
        OptionalDouble threshold = ChartedRun.edge(selected().track().method());
        var edge = threshold.isPresent() && Double.isFinite(curvatures.lambdaMax()[k])
                ? edge(threshold.getAsDouble(), curvatures.lambdaMax()[k]) : "";
        String second = Numbers.format(curvatures.second()[k], 4);
        String max = Numbers.format(curvatures.lambdaMax()[k], 4);
        boolean plane = value.isEmpty();
        var whole = noted(plane ? words.text("figure.chart.eigenvalues.condition", second, max, Numbers.format(curvatures.condition(k), 3))
                : words.text("figure.chart.eigenvalues.largest", max, second));
        double room = curvature.area().right() - box.left() - measure.width(edge, style.small()) - style.px(2 * DISTANCE);
        var shorter = noted(plane ? words.text("figure.chart.eigenvalues", second, max)
                : words.text("figure.chart.eigenvalues.largest.short", max));
        marks.add(new Mark.Text(box.left(), y, measure.width(whole, style.small()) <= room ? whole : shorter, Anchor.WEST, 0,
                style.small()));
        if (!edge.isEmpty()) {
            marks.add(new Mark.Text(curvature.area().right(), y, edge, Anchor.EAST, 0, style.smallMuted()));
        }
        value.ifPresent(part ->
                marks.add(new Mark.Text(part.area().right(), part.area().top() - style.px(DISTANCE / 2),
                                words.text("figure.chart.f", Numbers.format(selected().track().f()[last(selected())], 4)),
                Anchor.SOUTH_EAST, 0, style.small())));
    }

    private String noted(String text) {
        return curvature.axis().note().isEmpty() ? text : text + "  " + curvature.axis().note();
    }

    private String edge(double sharpness, double lambdaMax) {
        return words.text(lambdaMax < sharpness ? "figure.chart.below-edge" : "figure.chart.above-edge", Numbers.format(sharpness, 4));
    }

    @Override
    public Optional<Hit> nearest(double x, double y, double reach) {
        double least = reach;
        Optional<Hit> nearest = Optional.empty();
        for (var curve : Stream.concat(largest.stream(), values.stream()).toList()) {
            int i = curve.nearest(x, y);
            if (i >= 0 && curve.distance(i, x, y) <= least) {
                least = curve.distance(i, x, y);
                nearest = Optional.of(new Hit(runs.indexOf(curve.run()), curve.iterates()[i]));
            }
        }
        return nearest;
    }

    @Override
    public List<Mark> highlight(Hit hit) {
        var marks = new ArrayList<Mark>();
        ring(largest, hit, curvature, marks);
        value.ifPresent(part -> ring(values, hit, part, marks));
        return marks;
    }

    private void ring(List<IterateCurve> curves, Hit hit, Part part, List<Mark> marks) {
        var curve = curves.get(hit.run());
        int i = Arrays.binarySearch(curve.iterates(), hit.k());
        if (i >= 0) {
            marks.addAll(HitMarks.of(hit.k(), curve.values()[i], curve.x()[i], curve.y()[i], curve.run().track().looks(), part.area(),
                    style, measure, words));
        }
    }
}
