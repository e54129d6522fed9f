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
    /// The least side of a frame: a symbol has room in it. The pieces of a long chain aren't enlarged like that.
    private static final double LEAST = 22;
    private static final double LEAST_OF_MANY = 4;
    private static final int MANY = 12;

    private UndecidedMarks() {}

    public static List<Mark> marks(List<Region> regions, PlaneProjection map, Style style) {
        var pen = Mark.Pen.solid(style.ink(), style.px(WIDTH)).dashed(style.px(DASH), style.px(GAP))
                .withHalo(Style.withOpacity(Style.halo(style.ink()), 0x90), style.px(1));
        double least = style.px(regions.size() < MANY ? LEAST : LEAST_OF_MANY);
        var marks = new ArrayList<Mark>();
        for (var region : regions) {
            marks.add(outline(region, map, least, pen));
        }
        return marks;
    }

    private static Mark outline(Region region, PlaneProjection map, double least, Mark.Pen pen) {
        double x = map.toPixelX(region.xMin() / 2 + region.xMax() / 2);
        double y = map.toPixelY(region.yMin() / 2 + region.yMax() / 2);
        double dx = Math.max(least, map.toPixelX(region.xMax()) - map.toPixelX(region.xMin())) / 2;
        double dy = Math.max(least, map.toPixelY(region.yMin()) - map.toPixelY(region.yMax())) / 2;
        return new Mark.Stroke(new double[] {x - dx, x + dx, x + dx, x - dx}, new double[] {y - dy, y - dy, y + dy, y + dy}, true, pen);
    }
}
