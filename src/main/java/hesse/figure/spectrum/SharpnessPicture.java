package hesse.figure.spectrum;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Picture;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.Ticks;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// The two largest eigenvalues against 2/η, beyond which gradient descent with the step size η is driven apart, and below them the loss,
/// logarithmic, over the same steps.
public final class SharpnessPicture {
    private static final double LEFT = 56;
    private static final double RIGHT = 14;
    private static final double DISTANCE = 6;
    private static final double LOSS = 0.36;
    private static final double ROW = 26;
    /// The axis reaches so far beyond 2/η.
    private static final double ROOM = 1.2;
    private static final int MOST_DECADES = 16;

    private final Sharpness run;
    private final OptionalDouble threshold;
    private final int last;
    private final Style style;
    private final Messages messages;
    private final List<Mark> marks = new ArrayList<>();

    private SharpnessPicture(Sharpness run, OptionalDouble eta, int last, Style style, Messages messages) {
        this.run = run;
        this.last = Math.max(1, last);
        this.style = style;
        this.messages = messages;
        threshold = eta.isPresent() ? OptionalDouble.of(2 / eta.getAsDouble()) : OptionalDouble.empty();
    }

    /// @param run  may have no steps yet
    /// @param eta  the step size, if it is fixed
    /// @param last the step at which the axis ends
    /// @param box  readable from 300 × 220 pixels times the style's scale
    public static Picture of(Sharpness run, OptionalDouble eta, int last, Box box, Style style, Messages messages) {
        var picture = new SharpnessPicture(run, eta, last, style, messages);
        picture.draw(box);
        return new Picture(picture.marks);
    }

    private void draw(Box box) {
        double line = style.small().lineHeight();
        double head = line + style.px(DISTANCE);
        double rest = Math.max(2, box.height() - 2 * head - line - style.px(2 * DISTANCE));
        double left = box.left() + style.px(LEFT);
        double width = Math.max(1, box.width() - style.px(LEFT + RIGHT));
        var above = new Box(left, box.top() + head, width, rest * (1 - LOSS));
        var below = new Box(left, above.bottom() + head, width, rest * LOSS);
        eigenvalues(above);
        loss(below);
        var ticks = Ticks.of(0, last, (int) Math.clamp(width / style.px(70), 1, 10));
        for (int i = 0; i < ticks.count(); i++) {
            marks.add(new Mark.Text(x(ticks.values().get(i), below), below.bottom() + style.px(DISTANCE / 2), ticks.labels().get(i), Anchor.NORTH, 0, style.small()));
        }
    }

    private double x(double step, Box area) {
        return area.left() + step / last * area.width();
    }

    private void eigenvalues(Box area) {
        double high = Math.max(ROOM * threshold.orElse(0), Arrays.stream(run.first()).filter(Double::isFinite).max().orElse(0));
        double low = Math.min(0, Arrays.stream(run.second()).filter(Double::isFinite).min().orElse(0));
        double top = high > low ? high : low + 1;
        DoubleUnaryOperator y = value -> area.bottom() - (value - low) / (top - low) * area.height();
        var ticks = Ticks.of(low, top, (int) Math.clamp(area.height() / style.px(ROW), 1, 6));
        for (int i = 0; i < ticks.count(); i++) {
            row(y.applyAsDouble(ticks.values().get(i)), ticks.labels().get(i), area);
        }
        threshold.ifPresent(edge -> marks.add(Mark.Stroke.line(area.left(), y.applyAsDouble(edge), area.right(), y.applyAsDouble(edge),
                Pen.solid(style.foreground(), style.px(1.5)).dashed(style.px(6), style.px(4)))));
        curve(run.second(), y, area, Pen.solid(style.flat(), style.px(1.5)));
        curve(run.first(), y, area, Pen.solid(style.curvingUp(), style.px(2)));
        title(area);
    }

    private void title(Box area) {
        double y = area.top() - style.px(DISTANCE);
        int count = run.steps().length;
        var text = count == 0 ? messages.text("figure.sharpness.none") : messages.text("figure.sharpness.values", Numbers.format(run.first()[count - 1], 4),
                Numbers.format(run.second()[count - 1], 4));
        marks.add(new Mark.Text(area.left(), y, text, Anchor.SOUTH_WEST, 0, style.small()));
        threshold.ifPresent(edge -> marks.add(new Mark.Text(area.right(), y, messages.text("figure.sharpness.edge", Numbers.format(edge, 4)), Anchor.SOUTH_EAST, 0,
                style.smallMuted())));
    }

    /// A loss that isn't positive has no logarithm: there the curve has a gap.
    private void loss(Box area) {
        var logs = Arrays.stream(run.loss()).map(value -> value > 0 && Double.isFinite(value) ? Math.log10(value) : Double.NaN).toArray();
        var range = Arrays.stream(logs).filter(Double::isFinite).summaryStatistics();
        double high = range.getCount() == 0 ? 0 : Math.ceil(range.getMax());
        double low = range.getCount() == 0 ? -1 : Math.max(high - MOST_DECADES, Math.min(high - 1, Math.floor(range.getMin())));
        DoubleUnaryOperator y = value -> area.bottom() - (value - low) / (high - low) * area.height();
        int every = (int) Math.max(1, Math.ceil((high - low) * style.px(ROW) / area.height()));
        for (int k = (int) high; k >= low; k -= every) {
            row(y.applyAsDouble(k), Numbers.powerOfTen(k), area);
        }
        curve(logs, y, area, Pen.solid(style.foreground(), style.px(1.5)));
        var title = run.loss().length == 0 ? messages.text("figure.sharpness.loss.none")
                : messages.text("figure.sharpness.loss", Numbers.format(run.loss()[run.loss().length - 1], 4));
        marks.add(new Mark.Text(area.left(), area.top() - style.px(DISTANCE), title, Anchor.SOUTH_WEST, 0, style.small()));
    }

    private void row(double y, String label, Box area) {
        marks.add(Mark.Stroke.line(area.left(), y, area.right(), y, Pen.solid(style.grid(), style.px(1))));
        marks.add(new Mark.Text(area.left() - style.px(DISTANCE), y, label, Anchor.EAST, 0, style.small()));
    }

    private void curve(double[] values, DoubleUnaryOperator y, Box area, Pen pen) {
        var line = new Polyline(area.inset(-style.px(1)));
        for (int i = 0; i < values.length; i++) {
            double x = x(run.steps()[i], area);
            if (i == 0) {
                line.moveTo(x, y.applyAsDouble(values[i]));
            } else {
                line.lineTo(x, y.applyAsDouble(values[i]));
            }
        }
        if (!line.isEmpty()) {
            marks.add(line.stroke(pen));
        }
    }
}
