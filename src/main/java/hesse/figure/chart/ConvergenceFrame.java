package hesse.figure.chart;

import hesse.figure.Box;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Mark;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Ticks;
import hesse.figure.chart.ConvergenceChart.Quantity;
import hesse.figure.race.HandyTime;
import hesse.figure.race.RaceClock;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.List;
import java.util.Optional;

/// What stands round the curves of a convergence chart: its title, the rows of its values, and what the race is kept in step by.
///
/// @param best f*; NaN where there is none
record ConvergenceFrame(Quantity quantity, double best, RaceClock clock, Style style, TextMeasure measure, Messages words) {
    private static final double LABELS = 50;
    private static final double NAME = 18;
    private static final double DISTANCE = 6;

    /// Where everything is in a chart that fills the box.
    ConvergencePlot plot(List<ConvergenceCurve> curves, int step, ChartScale scale, Box box) {
        var plot = ConvergencePlot.of(curves, step, scale, inside(box, style.px(LABELS)), style);
        return switch (scale) {
            case LOGARITHMIC -> plot;
            case LINEAR -> plot.in(inside(box, widest(plot)));
        };
    }

    private double widest(ConvergencePlot plot) {
        return plot.axis().notches().stream().mapToDouble(notch -> measure.width(notch.label(), style.small())).max().orElse(0)
                + style.px(DISTANCE);
    }

    private Box inside(Box box, double labels) {
        double line = style.small().lineHeight();
        double left = labels + style.px(DISTANCE);
        double top = style.quantity("∇").lineHeight() + style.px(DISTANCE);
        return new Box(box.left() + left, box.top() + top, Math.max(1, box.width() - left - style.px(NAME)),
                Math.max(1, box.height() - top - line - style.px(DISTANCE)));
    }

    void draw(ConvergencePlot plot, int step, List<Mark> marks) {
        title(plot, marks);
        axes(plot, step, marks);
        below(plot, marks);
    }

    private void title(ConvergencePlot plot, List<Mark> marks) {
        var area = plot.area();
        String name = words.text("figure.chart." + KebabCase.of(quantity));
        double y = area.top() - style.px(DISTANCE);
        // The same for all charts, though only one needs the face that has a ∇.
        var lettering = style.quantity("∇");
        marks.add(new Mark.Text(area.left(), y, name, Anchor.SOUTH_WEST, 0, lettering));
        double taken = measure.width(name, lettering) + style.px(2 * DISTANCE);
        if (!plot.axis().note().isEmpty()) {
            marks.add(new Mark.Text(area.left() + taken, y, plot.axis().note(), Anchor.SOUTH_WEST, 0, style.smallMuted()));
        } else if (quantity == Quantity.EXCESS) {
            String full = Double.isNaN(best) ? words.text("figure.chart.no-lowest")
                    : words.text("figure.chart.lowest", Numbers.format(best, 4));
            String small = Double.isNaN(best) ? words.text("figure.chart.no-lowest.short")
                    : words.text("figure.chart.lowest.short", Numbers.format(best, 4));
            String fitting = measure.width(full, style.smallMuted()) <= area.width() - taken ? full : small;
            marks.add(new Mark.Text(area.right(), y, fitting, Anchor.SOUTH_EAST, 0, style.smallMuted()));
        }
    }

    private void axes(ConvergencePlot plot, int step, List<Mark> marks) {
        var area = plot.area();
        for (var notch : plot.axis().notches()) {
            row(plot.y(notch.position()), notch.label(), area, marks);
        }
        if (plot.zeros()) {
            row(plot.zeroY(), "0", area, marks);
        }
        if (plot.infinities()) {
            row(plot.infinityY(), "∞", area, marks);
        }
        marks.add(new Mark.Stroke(new double[] {area.left(), area.left(), area.right()},
                new double[] {area.top(), area.bottom(), area.bottom()}, false, style.framePen()));
        double now = plot.x(step);
        marks.add(new Mark.Stroke(new double[] {now, now}, new double[] {area.top(), area.bottom()}, false,
                Pen.solid(style.muted(), style.px(1)).dashed(style.px(2), style.px(3))));
    }

    private void row(double y, String label, Box area, List<Mark> marks) {
        marks.add(new Mark.Stroke(new double[] {area.left(), area.right()}, new double[] {y, y}, false,
                Pen.solid(style.grid(), style.px(1))));
        marks.add(new Mark.Text(area.left() - style.px(DISTANCE), y, label, Anchor.EAST, 0, style.small()));
    }

    private void below(ConvergencePlot plot, List<Mark> marks) {
        switch (clock.lockStep()) {
            case ITERATIONS -> {
                ticks(plot, 1, marks);
                // Beyond the end of the axis, where no tick's label can be.
                marks.add(new Mark.Text(plot.area().right() + style.px(DISTANCE), plot.area().bottom(), words.text("figure.chart.step"),
                        Anchor.SOUTH_WEST, 0, style.variable()));
            }
            case EVALUATIONS -> ticks(plot, 1, marks);
            case TIME -> ticks(plot, clock.unit() / HandyTime.of(plot.steps() * clock.unit()).seconds(), marks);
        }
        unitName(plot).ifPresent(name -> marks.add(unit(plot, name)));
    }

    /// @param unit what a step of the race is in units of the labels
    private void ticks(ConvergencePlot plot, double unit, List<Mark> marks) {
        var area = plot.area();
        int about = (int) Math.clamp(area.width() / style.px(60), 1, Math.min(10, plot.steps()));
        var ticks = Ticks.of(0, plot.steps() * unit, about);
        for (int i = 0; i < ticks.count(); i++) {
            marks.add(new Mark.Text(plot.x(ticks.values().get(i) / unit), area.bottom() + style.px(DISTANCE / 2), ticks.labels().get(i),
                    Anchor.NORTH, 0, style.small()));
        }
    }

    private Mark.Text unit(ConvergencePlot plot, String name) {
        return new Mark.Text(plot.area().right(), plot.area().bottom() - style.px(DISTANCE / 2), name, Anchor.SOUTH_EAST, 0,
                style.smallMuted());
    }

    /// Where its own text stands among the curves.
    Optional<Box> taken(ConvergencePlot plot) {
        return unitName(plot).map(name -> Box.of(unit(plot, name), measure));
    }

    private Optional<String> unitName(ConvergencePlot plot) {
        return switch (clock.lockStep()) {
            case ITERATIONS -> Optional.empty();
            case EVALUATIONS -> Optional.of(words.text("figure.chart.evaluations"));
            case TIME -> Optional.of(words.text("figure.chart.time", words.text(HandyTime.of(plot.steps() * clock.unit()).key())));
        };
    }
}
