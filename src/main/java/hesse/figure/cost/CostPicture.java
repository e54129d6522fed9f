package hesse.figure.cost;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.optimize.cost.CostReport;
import hesse.text.Messages;
import java.util.ArrayList;

/// Time and memory side by side, or one below the other where the box is narrow.
public final class CostPicture {
    private static final double LEAST_WIDTH = 400;
    /// By its height: whatever the width is, below each other the charts would be too low.
    private static final double WIDE = 1.5;
    private static final double GAP = 16;
    private static final double TIME_SHARE = 0.54;

    private CostPicture() {}

    /// @param report may be empty: then there are only the axes
    /// @param box    readable from 400 × 440 or 700 × 220 pixels times the style's scale
    public static Picture of(CostReport report, Box box, Style style, TextMeasure measure, Messages messages) {
        var marks = new ArrayList<Mark>();
        double gap = style.px(GAP);
        boolean beside = box.width() >= 2 * style.px(LEAST_WIDTH) && box.width() >= box.height() || box.width() >= WIDE * box.height();
        double width = beside ? (box.width() - gap) * TIME_SHARE : box.width();
        double height = beside ? box.height() : (box.height() - gap) * TIME_SHARE;
        var first = new Box(box.left(), box.top(), width, height);
        var second = beside ? new Box(first.right() + gap, box.top(), box.width() - width - gap, height)
                : new Box(box.left(), first.bottom() + gap, width, box.height() - height - gap);
        var time = new CostChart(report, CostQuantity.TIME, first.width(), style, measure, messages);
        var memory = new CostChart(report, CostQuantity.MEMORY, second.width(), style, measure, messages);
        // One below the other their axes line up.
        double common = Math.max(time.labels(), memory.labels());
        marks.addAll(time.marks(first, beside ? time.labels() : common));
        marks.addAll(memory.marks(second, beside ? memory.labels() : common));
        return new Picture(marks);
    }
}
