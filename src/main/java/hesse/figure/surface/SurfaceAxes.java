package hesse.figure.surface;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Lettering;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Ticks;
import hesse.figure.scale.HeightScale;
import java.util.ArrayList;
import java.util.List;

/// The box's floor and its two far walls with grid lines, and labelled axes along its silhouette: x and y along the near
/// edges, f up the left edge. All of it lies behind the surface or beside the box, so it is drawn first.
///
/// Labels stand upright, outside the box, never on one another, and are left out where they don't fit into the view.
public final class SurfaceAxes {
    private static final double TICK = 5;
    private static final double GAP = 4;
    private static final double ALONG_FLOOR = 55;
    private static final double UPWARDS = 34;

    /// Labels side by side keep this many pixels apart, or two numbers at a corner read as one.
    private static final double APART = 9;

    private final OrbitProjection projection;
    private final Style style;
    private final TextMeasure measure;
    private final Box view;
    private final SurfaceSilhouette silhouette;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    /// Corners towards the eye.
    private final double nearX;
    private final double nearY;

    private SurfaceAxes(OrbitProjection projection, Style style, TextMeasure measure) {
        this.projection = projection;
        this.style = style;
        this.measure = measure;
        silhouette = SurfaceSilhouette.of(projection);
        view = new Box(0, 0, projection.width(), projection.height());
        nearX = projection.eyeX() >= 0 ? projection.box().halfX() : -projection.box().halfX();
        nearY = projection.eyeY() >= 0 ? projection.box().halfY() : -projection.box().halfY();
    }

    /// What the axes are called.
    public record Names(String x, String y, String f) {}

    /// Pixels that labels need on every side of the box.
    public static double margin(Style style) {
        return style.px(46);
    }

    public static List<Mark> marks(OrbitProjection projection, HeightScale scale, Names names, Style style, TextMeasure measure) {
        var axes = new SurfaceAxes(projection, style, measure);
        axes.draw(scale, names);
        return axes.marks;
    }

    private void draw(HeightScale scale, Names names) {
        var window = projection.box().window();
        double top = SurfaceBox.HEIGHT;
        var xEdge = outer(-projection.box().halfX(), nearY, projection.box().halfX(), nearY);
        var yEdge = outer(nearX, -projection.box().halfY(), nearX, projection.box().halfY());
        boolean xIsLeft = projection.pixelX(-nearX, nearY, 0) < projection.pixelX(nearX, -nearY, 0);
        var fEdge = xIsLeft ? edge(-nearX, nearY, 0, -nearX, nearY, top) : edge(nearX, -nearY, 0, nearX, -nearY, top);
        var xTicks = Ticks.of(window.xMin(), window.xMax(), about(xEdge, ALONG_FLOOR));
        var yTicks = Ticks.of(window.yMin(), window.yMax(), about(yEdge, ALONG_FLOOR));
        var fTicks = SurfaceTicks.of(scale, Math.min(about(fEdge, UPWARDS), 6));
        var walls = new SurfaceWalls(projection, nearX, nearY, style, marks);
        walls.draw(fractions(xTicks, window.xMin(), window.xMax()), fractions(yTicks, window.yMin(), window.yMax()),
                heights(fTicks, scale));
        heightTitle(fEdge, fTicks.title(names.f()), style.title(fTicks));
        title(xEdge, xTicks.title(names.x()), xTicks);
        title(yEdge, yTicks.title(names.y()), yTicks);
        labels(fEdge, heights(fTicks, scale), fTicks.labels());
        labels(xEdge, fractions(xTicks, window.xMin(), window.xMax()), xTicks.labels());
        labels(yEdge, fractions(yTicks, window.yMin(), window.yMax()), yTicks.labels());
    }

    private static double[] fractions(Ticks ticks, double min, double max) {
        return ticks.values().stream().mapToDouble(value -> (value - min) / (max - min)).toArray();
    }

    private static double[] heights(Ticks ticks, HeightScale scale) {
        return ticks.values().stream().mapToDouble(scale::height).toArray();
    }

    private int about(SurfaceEdge edge, double pixelsPerTick) {
        return (int) Math.clamp(edge.length() / style.px(pixelsPerTick), 2, 8);
    }

    private void stroke(Mark.Pen pen, double x0, double y0, double x1, double y1) {
        marks.add(Mark.Stroke.line(x0, y0, x1, y1, pen));
    }

    private void labels(SurfaceEdge edge, double[] at, List<String> texts) {
        stroke(style.framePen(), edge.pixelX(0), edge.pixelY(0), edge.pixelX(1), edge.pixelY(1));
        for (int k = 0; k < at.length; k++) {
            double x = edge.pixelX(at[k]);
            double y = edge.pixelY(at[k]);
            double tick = style.px(TICK);
            if (put(texts.get(k), style.small(), edge, x, y, tick + style.px(GAP))) {
                stroke(style.framePen(), x, y, x + tick * edge.outX(), y + tick * edge.outY());
            }
        }
    }

    /// Beyond the labels of a floor axis, at its middle.
    private void title(SurfaceEdge edge, String text, Ticks ticks) {
        double longest = ticks.labels().stream().mapToDouble(label -> reach(label, style.small(), edge)).max().orElse(0);
        put(text, style.title(ticks), edge, edge.pixelX(0.5), edge.pixelY(0.5), style.px(TICK + 2.5 * GAP) + 2 * longest);
    }

    /// Above the end of the height axis and to its left; where that is too narrow, in the corner of the view.
    private void heightTitle(SurfaceEdge edge, String text, Lettering lettering) {
        double width = measure.width(text, lettering);
        double height = lettering.lineHeight();
        double x = edge.pixelX(1) + style.px(GAP) - width / 2;
        if (x >= width / 2) {
            place(text, lettering, x, edge.pixelY(1) - style.px(3 * GAP) - height / 2);
        } else {
            place(text, lettering, style.px(GAP) + width / 2, style.px(GAP) + height / 2);
        }
    }

    /// Centres the text so far out that its box begins at the distance from the edge.
    private boolean put(String text, Lettering lettering, SurfaceEdge edge, double x, double y, double distance) {
        double out = distance + reach(text, lettering, edge);
        return place(text, lettering, x + out * edge.outX(), y + out * edge.outY());
    }

    private double reach(String text, Lettering lettering, SurfaceEdge edge) {
        return Math.abs(edge.outX()) * measure.width(text, lettering) / 2 + Math.abs(edge.outY()) * lettering.lineHeight() / 2;
    }

    private boolean place(String text, Lettering lettering, double x, double y) {
        var label = new Mark.Text(x, y, text, Anchor.CENTER, 0, lettering);
        var box = Box.of(label, measure);
        var apart = new Box(box.left() - style.px(APART), box.top(), box.width() + 2 * style.px(APART), box.height());
        if (!view.contains(box) || silhouette.overlaps(box) || taken.stream().anyMatch(apart::overlaps)) {
            return false;
        }
        taken.add(box);
        marks.add(label);
        return true;
    }

    /// The near edge of the floor; seen from high up the upper edge above it, which then lies farther out.
    private SurfaceEdge outer(double x0, double y0, double x1, double y1) {
        var lower = edge(x0, y0, 0, x1, y1, 0);
        var upper = edge(x0, y0, SurfaceBox.HEIGHT, x1, y1, SurfaceBox.HEIGHT);
        double farther = (upper.pixelX(0.5) - lower.pixelX(0.5)) * lower.outX() + (upper.pixelY(0.5) - lower.pixelY(0.5)) * lower.outY();
        return farther > 0 ? upper : lower;
    }

    private SurfaceEdge edge(double x0, double y0, double z0, double x1, double y1, double z1) {
        return SurfaceEdge.of(projection, x0, y0, z0, x1, y1, z1);
    }
}
