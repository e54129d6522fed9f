package hesse.figure.map;

import hesse.contour.line.Line;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import java.util.List;

/// The curve det H = 0, which separates the regions: the strongest line on the map.
public final class DetZeroMarks {
    private static final double WIDTH = 2.4;

    private DetZeroMarks() {}

    public static List<Mark> marks(List<Line> lines, PlaneProjection map, Style style) {
        return ProjectedLines.strokes(lines, map, pen(style));
    }

    public static Mark.Pen pen(Style style) {
        return Mark.Pen.solid(style.ink(), style.px(WIDTH)).withHalo(Style.withOpacity(Style.halo(style.ink()), 0x90), style.px(1));
    }
}
