package hesse.figure.map;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Lettering;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Ticks;
import java.util.ArrayList;
import java.util.List;

/// The frame round a map with ticks outside, labels below and to the left, x's name below and y's above its axis
/// (upright, as turned text is hard to read from the back of a hall).
public final class AxesFrame {

    /// Room around a map, in pixels.
    record Insets(double left, double top, double right, double bottom) {}

    private static final double TICK = 5;
    private static final double GAP = 4;
    private static final double LABEL_DISTANCE = TICK + 3;
    private static final int MOST = 10;
    /// From this scale on the name of x stands at the end of the numbers' row, and not beneath it: large letters leave the map
    /// too little of the height else.
    private static final double LARGE = 1.75;
    /// As a part of the map's width.
    private static final double LONGEST_TITLE = 0.2;

    private AxesFrame() {}

    /// The room that the labels need outside the map; the same for every window, so that nothing moves while panning.
    static Insets insets(Style style) {
        double longest = TextMeasure.cautious().width("0".repeat(Ticks.LONGEST), style.small());
        double line = style.small().lineHeight();
        double name = style.variable().lineHeight();
        return new Insets(longest + style.px(LABEL_DISTANCE + GAP), name + style.px(2 * GAP),
                style.px(14), style.px(LABEL_DISTANCE) + (isLarge(style) ? Math.max(line, name) : line + name) + style.px(GAP));
    }

    private static boolean isLarge(Style style) {
        return style.scale() >= LARGE;
    }

    /// The map's rectangle that remains of the room when the labels have theirs.
    public static Box inside(Box room, Style style) {
        var insets = insets(style);
        return new Box(room.left() + insets.left(), room.top() + insets.top(),
                Math.max(1, room.width() - insets.left() - insets.right()),
                Math.max(1, room.height() - insets.top() - insets.bottom()));
    }

    /// A box of this size beneath the labels, at the map's left edge.
    public static Box beneath(PlaneProjection map, double width, double height, Style style) {
        return new Box(map.left(), map.top() + map.height() + insets(style).bottom(), width, height);
    }

    public static List<Mark> marks(PlaneProjection map, Style style, String xName, String yName) {
        var marks = new ArrayList<Mark>();
        marks.add(Mark.Stroke.outline(Box.of(map), style.framePen()));
        below(map, style, xName, marks);
        left(map, style, yName, marks);
        return marks;
    }

    /// As many ticks as have room for their labels, but no more than a glance can take in.
    private static Ticks across(PlaneProjection map, Style style) {
        var measure = TextMeasure.cautious();
        for (int about = MOST; about > 2; about--) {
            var ticks = Ticks.of(map.window().xMin(), map.window().xMax(), about);
            double longest = ticks.labels().stream().mapToDouble(label -> measure.width(label, style.small())).max().orElse(0);
            if (ticks.count() * (longest + style.px(4 * GAP)) <= map.width()) {
                return ticks;
            }
        }
        return Ticks.of(map.window().xMin(), map.window().xMax(), 2);
    }

    private static void below(PlaneProjection map, Style style, String name, List<Mark> marks) {
        var measure = TextMeasure.cautious();
        var ticks = across(map, style);
        double bottom = map.top() + map.height();
        var room = new Box(map.left() - insets(style).left(), bottom, insets(style).left() + map.width() + insets(style).right(), 1e6);
        var title = xTitle(map, ticks, name, style);
        double end = isLarge(style) && title.y() > bottom ? Box.of(title, measure).left() - style.px(2 * GAP) : Double.POSITIVE_INFINITY;
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ticks.count(); i++) {
            double x = map.toPixelX(ticks.values().get(i));
            marks.add(line(x, bottom, x, bottom + style.px(TICK), style));
            var text = new Mark.Text(x, bottom + style.px(LABEL_DISTANCE), ticks.labels().get(i), Anchor.NORTH, 0, style.small());
            var box = Box.of(text, measure);
            var moved = box.movedInto(room);
            if (moved.left() >= free && moved.right() <= end) {
                marks.add(new Mark.Text(moved.centerX(), text.y(), text.text(), Anchor.NORTH, 0, text.lettering()));
                free = moved.right() + style.px(GAP);
            }
        }
        marks.add(title);
    }

    /// In the middle beneath the numbers; where letters are large at the right end of their row, or, if it is too long for that
    /// since the numbers leave a part of themselves to it, in the map's corner above them.
    private static Mark.Text xTitle(PlaneProjection map, Ticks ticks, String name, Style style) {
        double bottom = map.top() + map.height();
        double right = map.left() + map.width();
        double top = bottom + style.px(LABEL_DISTANCE);
        String title = ticks.title(name);
        var lettering = style.title(ticks);
        if (!isLarge(style)) {
            return new Mark.Text(map.left() + map.width() / 2, top + style.small().lineHeight(), title, Anchor.NORTH, 0, lettering);
        }
        if (TextMeasure.cautious().width(title, lettering) <= LONGEST_TITLE * map.width()) {
            return new Mark.Text(right, top, title, Anchor.NORTH_EAST, 0, lettering);
        }
        return new Mark.Text(right - style.px(GAP), bottom - style.px(GAP), title, Anchor.SOUTH_EAST, 0,
                fitted(title, style.onMap(style.ink()), map.width() - style.px(2 * GAP)));
    }

    /// The lettering, made so small that the text is no wider.
    private static Lettering fitted(String text, Lettering lettering, double width) {
        double factor = Math.min(1, width / TextMeasure.cautious().width(text, lettering));
        return new Lettering(factor * lettering.size(), lettering.argb(), lettering.face(), lettering.halo());
    }

    private static void left(PlaneProjection map, Style style, String name, List<Mark> marks) {
        double line = style.small().lineHeight();
        int about = (int) Math.clamp(map.height() / (line + style.px(6 * GAP)), 2, MOST);
        var ticks = Ticks.of(map.window().yMin(), map.window().yMax(), about);
        double free = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ticks.count(); i++) {
            double y = map.toPixelY(ticks.values().get(i));
            marks.add(line(map.left() - style.px(TICK), y, map.left(), y, style));
            if (y + line / 2 <= free) {
                marks.add(new Mark.Text(map.left() - style.px(LABEL_DISTANCE), y, ticks.labels().get(i), Anchor.EAST, 0, style.small()));
                free = y - line / 2;
            }
        }
        marks.add(new Mark.Text(map.left(), map.top() - style.px(2 * GAP), ticks.title(name), Anchor.SOUTH_WEST, 0, style.title(ticks)));
    }

    private static Mark line(double x0, double y0, double x1, double y1, Style style) {
        return Mark.Stroke.line(x0, y0, x1, y1, style.framePen());
    }
}
