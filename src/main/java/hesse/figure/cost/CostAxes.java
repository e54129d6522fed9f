package hesse.figure.cost;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Style;
import hesse.optimize.cost.CostReport;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/// Where things are in a chart, and its axes: the number of variables to the right, from 1 to a million, and a quantity upwards, marked
/// at values that people have names for.
///
/// @param area inside the axes
/// @param low  log₁₀ of the least value shown
/// @param high log₁₀ of the largest
record CostAxes(Box area, double low, double high) {
    private static final int LAST_PLAIN = 2;
    private static final double DISTANCE = 6;
    private static final double LABEL = 36;

    /// A value of the quantity with its label.
    record Tick(double value, String label) {}

    double x(double d) {
        return area.left() + Math.log10(d) / Math.log10(CostReport.MILLION) * area.width();
    }

    double y(double value) {
        return area.bottom() - (Math.log10(value) - low) / (high - low) * area.height();
    }

    /// Every so many powers of ten have a label: those that there is room for.
    private int every(Style style) {
        double room = area.width() / Math.log10(CostReport.MILLION);
        return room >= style.px(LABEL) ? 1 : room >= style.px(LABEL) / 2 ? 2 : 3;
    }

    /// A tick whose label would touch the one below it has none.
    List<Mark> marks(List<Tick> ticks, Style style, Messages words) {
        var marks = new ArrayList<Mark>();
        double lowest = Double.POSITIVE_INFINITY;
        for (var tick : ticks) {
            double y = y(tick.value());
            if (y < area.top() || y > area.bottom()) {
                continue;
            }
            marks.add(Mark.Stroke.line(area.left(), y, area.right(), y, Pen.solid(style.grid(), style.px(1))));
            if (y + style.small().lineHeight() <= lowest) {
                marks.add(new Mark.Text(area.left() - style.px(DISTANCE), y, tick.label(), Anchor.EAST, 0, style.small()));
                lowest = y;
            }
        }
        for (int k = 0; k <= (int) Math.log10(CostReport.MILLION); k++) {
            double x = x(Math.pow(10, k));
            marks.add(Mark.Stroke.line(x, area.top(), x, area.bottom(), Pen.solid(style.grid(), style.px(1))));
            if (k % every(style) != 0) {
                continue;
            }
            var label = k <= LAST_PLAIN ? Long.toString(Math.round(Math.pow(10, k))) : Numbers.powerOfTen(k);
            marks.add(new Mark.Text(x, area.bottom() + style.px(DISTANCE / 2), label, Anchor.NORTH, 0, style.small()));
        }
        marks.add(Mark.Stroke.outline(area, style.framePen()));
        marks.add(new Mark.Text(area.centerX(), area.bottom() + style.px(DISTANCE) + style.small().lineHeight(),
                words.text("figure.cost.variables"), Anchor.NORTH, 0, style.small()));
        return marks;
    }
}
