package hesse.figure.map;

import hesse.contour.line.Line;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import java.util.ArrayList;
import java.util.List;

/// The null lines of the gradient: ∂f/∂x = 0 dashed, ∂f/∂y = 0 dotted. Critical points are where a dashed line crosses a
/// dotted one. Thinner than det H = 0, which stays the strongest line, and stronger than the level lines.
public final class NullLineMarks {
    private static final double WIDTH = 1.8;
    private static final double DASH = 9;
    private static final double DASH_GAP = 4;
    private static final double DOT = 2;
    private static final double DOT_GAP = 3.5;

    private NullLineMarks() {}

    public static List<Mark> marks(List<Line> nullX, List<Line> nullY, PlaneProjection map, Style style) {
        var marks = new ArrayList<>(ProjectedLines.strokes(nullX, map, penX(style)));
        marks.addAll(ProjectedLines.strokes(nullY, map, penY(style)));
        return marks;
    }

    public static Mark.Pen penX(Style style) {
        return pen(style).dashed(style.px(DASH), style.px(DASH_GAP));
    }

    public static Mark.Pen penY(Style style) {
        return pen(style).dashed(style.px(DOT), style.px(DOT_GAP));
    }

    private static Mark.Pen pen(Style style) {
        return Mark.Pen.solid(style.ink(), style.px(WIDTH)).withHalo(Style.withOpacity(Style.halo(style.ink()), 0x70), style.px(0.8));
    }
}
