package hesse.figure.cost;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.optimize.cost.CostMeasurement;
import hesse.optimize.cost.CostReport;
import hesse.optimize.cost.CostTask;
import hesse.optimize.cost.CostWords;
import hesse.optimize.cost.PowerLaw;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// One chart: for each task a line through what was measured, dashed on to a million, and there its name and value.
final class CostChart {
    private static final double DISTANCE = 6;
    /// Values that are shown as one where lines end.
    private static final double SAME = 0.05;
    /// The most of the width that is left to what is written at the right; names are left out where it isn't enough.
    private static final double MOST_LABELS = 0.4;
    private static final double LINE = 2;
    private static final double CARRIED_ON = 1.5;

    private final CostReport report;
    private final CostQuantity quantity;
    private final Style style;
    private final TextMeasure measure;
    private final Messages messages;
    private final CostWords words;
    private final boolean named;
    /// log₁₀ of the ends of the axis: as far as the quantity usually goes, and further where something goes further.
    private final double low;
    private final double high;
    private final List<Mark> marks = new ArrayList<>();

    /// @param width of its box
    CostChart(CostReport report, CostQuantity quantity, double width, Style style, TextMeasure measure, Messages messages) {
        this.report = report;
        this.quantity = quantity;
        this.style = style;
        this.measure = measure;
        this.messages = messages;
        words = new CostWords(messages);
        named = widest(endings(true)) <= MOST_LABELS * width;
        var values = DoubleStream.concat(report.measurements().stream().mapToDouble(quantity::value),
                endings(named).stream().mapToDouble(Ending::value)).map(Math::log10).summaryStatistics();
        low = Math.min(quantity.low(), Math.floor(values.getMin()));
        high = Math.max(quantity.high(), Math.ceil(values.getMax()));
    }

    /// What is written where lines end, from the highest value down.
    private record Ending(double value, String text, int argb) {}

    /// How much room there is to be at the right, for what is written where lines end.
    double labels() {
        return widest(endings(named));
    }

    private double widest(List<Ending> endings) {
        return endings.stream().mapToDouble(ending -> measure.width(ending.text(), style.quantity(""))).max().orElse(0);
    }

    /// @param left   room at the left
    /// @param labels room at the right
    List<Mark> marks(Box box, double left, double labels) {
        var endings = endings(named);
        double line = style.small().lineHeight();
        var area = new Box(box.left() + left, box.top() + line + style.px(2 * DISTANCE),
                Math.max(1, box.width() - left - labels - style.px(2 * DISTANCE)),
                Math.max(1, box.height() - 3 * line - style.px(4 * DISTANCE)));
        var axes = new CostAxes(area, low, high);
        marks.add(new Mark.Text(area.left(), area.top() - style.px(DISTANCE), title(box.right() - area.left()), Anchor.SOUTH_WEST, 0,
                style.quantity("")));
        marks.addAll(axes.marks(quantity.ticks(words), style, messages));
        for (var task : CostTask.values()) {
            line(task, axes);
        }
        border(axes);
        write(endings, axes);
        return marks;
    }

    /// The room that the labels of the axis take.
    double ticks() {
        return style.px(2 * DISTANCE)
                + quantity.ticks(words).stream().filter(tick -> Math.log10(tick.value()) >= low && Math.log10(tick.value()) <= high)
                .mapToDouble(tick -> measure.width(tick.label(), style.small())).max().orElse(0);
    }

    /// The longer one where there is room for it.
    private String title(double room) {
        var title = messages.text(quantity.titleKey());
        return measure.width(title, style.quantity("")) <= room ? title : messages.text(quantity.titleKey() + ".short");
    }

    private Optional<PowerLaw> law(CostTask task) {
        return switch (quantity) {
            case TIME -> report.time(task);
            case MEMORY -> report.memory(task);
        };
    }

    private void line(CostTask task, CostAxes axes) {
        var measured = report.of(task);
        if (measured.isEmpty()) {
            return;
        }
        var look = CostLook.of(task, style.theme());
        var line = new Polyline(axes.area());
        line.moveTo(axes.x(measured.getFirst().dimension()), axes.y(quantity.value(measured.getFirst())));
        for (var measurement : measured.subList(1, measured.size())) {
            line.lineTo(axes.x(measurement.dimension()), axes.y(quantity.value(measurement)));
        }
        var last = measured.getLast();
        law(task).ifPresent(law ->
                marks.add(Mark.Stroke.line(axes.x(last.dimension()), axes.y(quantity.value(last)), axes.x(CostReport.MILLION),
                axes.y(law.at(CostReport.MILLION)), Pen.solid(look.argb(), style.px(CARRIED_ON)).dashed(style.px(6), style.px(4)))));
        if (!line.isEmpty()) {
            marks.add(line.stroke(Pen.solid(look.argb(), style.px(LINE))));
        }
        for (var measurement : measured) {
            marks.add(look.marker(axes.x(measurement.dimension()), axes.y(quantity.value(measurement)), style));
        }
    }

    /// Between what was measured and what follows from it.
    private void border(CostAxes axes) {
        report.measurements().stream().max(Comparator.comparingInt(CostMeasurement::dimension)).ifPresent(largest -> {
            double x = axes.x(largest.dimension());
            double y = axes.area().bottom() - style.px(DISTANCE);
            marks.add(Mark.Stroke.line(x, axes.area().top(), x, axes.area().bottom(),
                    Pen.solid(style.muted(), style.px(1)).dashed(style.px(2), style.px(3))));
            note("figure.cost.measured", x - axes.area().left(), x - style.px(DISTANCE), y, Anchor.SOUTH_EAST);
            note("figure.cost.carried-on", axes.area().right() - x, x + style.px(DISTANCE), y, Anchor.SOUTH_WEST);
        });
    }

    /// Only where there is room for it.
    private void note(String key, double room, double x, double y, Anchor anchor) {
        var text = messages.text(key);
        if (measure.width(text, style.smallMuted()) + style.px(2 * DISTANCE) <= room) {
            marks.add(new Mark.Text(x, y, text, anchor, 0, style.smallMuted()));
        }
    }

    /// @param named whether names stand before the values; colours say the same
    private List<Ending> endings(boolean named) {
        var tasks = new LinkedHashMap<Double, List<CostTask>>();
        for (var task : CostTask.values()) {
            law(task).map(law -> law.at(CostReport.MILLION))
                    .ifPresent(value -> tasks.computeIfAbsent(shared(value, tasks.keySet()), _ -> new ArrayList<>()).add(task));
        }
        return tasks.entrySet().stream().map(entry -> ending(entry.getKey(), entry.getValue(), named))
                .sorted(Comparator.comparingDouble(Ending::value).reversed()).toList();
    }

    private static double shared(double value, Iterable<Double> others) {
        for (double other : others) {
            if (Math.abs(value - other) <= SAME * other) {
                return other;
            }
        }
        return value;
    }

    private Ending ending(double value, List<CostTask> tasks, boolean named) {
        var names = tasks.stream().map(task -> messages.text(task.nameKey() + ".short"))
                .reduce((a, b) -> messages.text("figure.cost.names", a, b)).orElseThrow();
        var far = quantity.far(value, words);
        return new Ending(value, named ? messages.text("figure.cost.ending", names, far) : far,
                tasks.size() == 1 ? CostLook.of(tasks.getFirst(), style.theme()).argb() : style.foreground());
    }

    /// Each at its line's end, or as near to it as those above leave room.
    private void write(List<Ending> endings, CostAxes axes) {
        double line = style.small().lineHeight();
        double[] y = new double[endings.size()];
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.max(axes.y(endings.get(i).value()), i == 0 ? Double.NEGATIVE_INFINITY : y[i - 1] + line);
        }
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.min(y[i], i == y.length - 1 ? axes.area().bottom() : y[i + 1] - line);
        }
        for (int i = 0; i < y.length; i++) {
            var lettering = new Mark.Lettering(style.small().size(), endings.get(i).argb(), Mark.Face.BOLD, 0);
            marks.add(new Mark.Text(axes.area().right() + style.px(DISTANCE), y[i], endings.get(i).text(), Anchor.WEST, 0, lettering));
        }
    }
}
