package hesse.figure.map;

import hesse.curvature.Region;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import java.util.ArrayList;
import java.util.List;

/// Thin dashed outlines of the regions in which it isn't proved whether there are critical points. What is too small to be
/// seen gets a frame around it.
public final class UndecidedMarks {
    private static final double WIDTH = 1;
    private static final double DASH = 4;
    private static final double GAP = 3;
    /// The least side of a frame: a symbol has room in it. The pieces of a long chain aren't enlarged like that, nor are strips along a
    /// curve.
    private static final double LEAST = 22;
    private static final double LEAST_OF_MANY = 4;
    private static final double LEAST_OF_STRIP = 8;
    private static final int MANY = 12;

    private UndecidedMarks() {}

    public static List<Mark> marks(List<Region> regions, PlaneProjection map, Style style) {
        var marks = new ArrayList<Mark>();
        for (var region : regions) {
            marks.add(outline(region, map, regions.size() < MANY ? LEAST : LEAST_OF_MANY, style));
        }
        return marks;
    }

    /// The dashes, for legends.
    public static Mark.Pen pen(Style style) {
        return Mark.Pen.solid(style.ink(), style.px(WIDTH)).dashed(style.px(DASH), style.px(GAP))
                .withHalo(Style.withOpacity(Style.halo(style.ink()), 0x90), style.px(1));
    }

    private static Mark outline(Region region, PlaneProjection map, double leastSide, Style style) {
        double width = map.toPixelX(region.xMax()) - map.toPixelX(region.xMin());
        double height = map.toPixelY(region.yMin()) - map.toPixelY(region.yMax());
        double least = style.px(Math.max(width, height) > style.px(LEAST) ? Math.min(leastSide, LEAST_OF_STRIP) : leastSide);
        double x = map.toPixelX(region.xMin() / 2 + region.xMax() / 2);
        double y = map.toPixelY(region.yMin() / 2 + region.yMax() / 2);
        double dx = Math.max(least, width) / 2;
        double dy = Math.max(least, height) / 2;
        return new Mark.Stroke(new double[] {x - dx, x + dx, x + dx, x - dx}, new double[] {y - dy, y - dy, y + dy, y + dy}, true,
                pen(style));
    }
}
