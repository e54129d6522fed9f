package hesse.figure.cursor;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Polyline;
import hesse.figure.Style;
import java.util.List;

/// Thin lines through the cursor to the frame, open around the cursor itself.
final class Crosshair {
    private static final double OPEN = 10;

    private Crosshair() {}

    /// The lines; beneath everything else at the cursor.
    static List<Mark> lines(double x, double y, PlaneProjection map, Style style) {
        double cx = map.toPixelX(x);
        double cy = map.toPixelY(y);
        if (!map.covers(cx, cy)) {
            return List.of();
        }
        var line = new Polyline(Box.of(map));
        double open = style.px(OPEN);
        piece(line, map.left(), cy, cx - open, cy);
        piece(line, cx + open, cy, map.left() + map.width(), cy);
        piece(line, cx, map.top(), cx, cy - open);
        piece(line, cx, cy + open, cx, map.top() + map.height());
        var pen = Mark.Pen.solid(Style.withOpacity(style.ink(), 0x90), style.px(1))
                .withHalo(Style.withOpacity(Style.halo(style.ink()), 0x60), style.px(1));
        return line.isEmpty() ? List.of() : List.of(line.stroke(pen));
    }

    /// The point itself; above everything else.
    static List<Mark> dot(double x, double y, PlaneProjection map, Style style) {
        double cx = map.toPixelX(x);
        double cy = map.toPixelY(y);
        return map.covers(cx, cy) ? List.of(new Mark.Symbol(cx, cy, Mark.Shape.CIRCLE, style.px(6), Style.PALE, Style.DEEP, style.px(1.5)))
                : List.of();
    }

    /// A line if it runs right or down, and nothing where the frame is nearer than the opening.
    private static void piece(Polyline line, double x0, double y0, double x1, double y1) {
        if (x1 > x0 || y1 > y0) {
            line.moveTo(x0, y0);
            line.lineTo(x1, y1);
        }
    }
}
