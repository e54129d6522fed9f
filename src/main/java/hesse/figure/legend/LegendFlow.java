package hesse.figure.legend;

import hesse.figure.Mark;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/// Legend entries set in rows of a width, like words in a paragraph. A heading stays with the entry after it, unless they
/// are wider than a row.
final class LegendFlow {
    private static final double GAP = 12;
    private static final double HEADING_GAP = 7;
    private static final double ROW = 1.5;

    /// An entry, its left end from that of the rows, and its row.
    private record Placed(LegendEntry entry, double left, int row) {}

    private final List<Placed> placed = new ArrayList<>();
    private final double width;
    private final Style style;
    private final TextMeasure measure;
    private double right;
    private int row;
    private boolean overlong;

    private LegendFlow(double width, Style style, TextMeasure measure) {
        this.width = width;
        this.style = style;
        this.measure = measure;
    }

    /// @param breaks whether each group starts on a row of its own
    static LegendFlow of(List<List<LegendEntry>> groups, boolean breaks, double width, Style style, TextMeasure measure) {
        var flow = new LegendFlow(width, style, measure);
        for (List<LegendEntry> group : groups) {
            if (breaks) {
                flow.breakRow();
            }
            for (int i = 0; i < group.size(); i++) {
                boolean afterHeading = i > 0 && group.get(i - 1).isHeading();
                flow.add(group.get(i), afterHeading, i + 1 < group.size() ? group.get(i + 1) : null);
            }
        }
        return flow;
    }

    static double rowHeight(Style style) {
        return style.small().size() * ROW;
    }

    /// The number of rows; more than any room has where an entry alone is wider than a row.
    int rows() {
        return overlong ? Integer.MAX_VALUE : placed.isEmpty() ? 0 : row + 1;
    }

    List<Mark> marks(double left, double top) {
        var marks = new ArrayList<Mark>();
        for (Placed at : placed) {
            marks.addAll(at.entry().marks(left + at.left(), top + (at.row() + 0.5) * rowHeight(style), style));
        }
        return marks;
    }

    private void add(LegendEntry entry, boolean afterHeading, LegendEntry next) {
        double needed = entry.width(style, measure);
        double headed = entry.isHeading() && next != null ? needed + style.px(HEADING_GAP) + next.width(style, measure) : needed;
        double together = headed <= width ? headed : needed;
        double left = right == 0 ? 0 : right + style.px(afterHeading ? HEADING_GAP : GAP);
        if (left + together > width) {
            breakRow();
            left = 0;
        }
        overlong |= left + together > width;
        placed.add(new Placed(entry, left, row));
        right = left + needed;
    }

    private void breakRow() {
        if (right > 0) {
            row++;
            right = 0;
        }
    }
}
