package hesse.figure;

import java.util.ArrayList;
import java.util.List;

/// Arrows with a filled head and a halo; the head of a short one is smaller, so that it has a shaft.
public final class Arrow {
    private static final double HEAD_LENGTH = 12;
    private static final double HEAD_WIDTH = 10;
    /// Of a short arrow's length.
    private static final double HEAD_SHARE = 0.7;
    private static final double SMALLEST_HEAD = 0.5;

    private Arrow() {}

    /// From (x0, y0) to the tip (x1, y1), as far as it lies in the box.
    public static List<Mark> marks(double x0, double y0, double x1, double y1, int argb, double width, Box box, Style style) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (!(length > 0)) {
            return List.of();
        }
        double ux = (x1 - x0) / length;
        double uy = (y1 - y0) / length;
        double size = Math.clamp(HEAD_SHARE * length / style.px(HEAD_LENGTH), SMALLEST_HEAD, 1);
        double head = Math.min(size * style.px(HEAD_LENGTH), length);
        var marks = new ArrayList<Mark>();
        double neck = length - head * 0.8;
        var shaft = new Polyline(box);
        shaft.moveTo(x0, y0);
        shaft.lineTo(x0 + ux * neck, y0 + uy * neck);
        if (!shaft.isEmpty()) {
            marks.add(shaft.stroke(style.onMap(argb, width)));
        }
        if (box.contains(x1, y1)) {
            marks.addAll(head(x1, y1, ux, uy, size, argb, style));
        }
        return marks;
    }

    /// A head alone, its tip at the point, its direction a unit vector.
    public static List<Mark> head(double x, double y, double ux, double uy, int argb, Style style) {
        return head(x, y, ux, uy, 1, argb, style);
    }

    private static List<Mark> head(double x, double y, double ux, double uy, double size, int argb, Style style) {
        double length = size * style.px(HEAD_LENGTH);
        double half = size * style.px(HEAD_WIDTH) / 2;
        double[] xs = {x, x - ux * length - uy * half, x - ux * length + uy * half};
        double[] ys = {y, y - uy * length + ux * half, y - uy * length - ux * half};
        return List.of(new Mark.Stroke(xs, ys, true, Mark.Pen.solid(Style.halo(argb), style.px(3))), new Mark.Fill(xs, ys, argb));
    }
}
