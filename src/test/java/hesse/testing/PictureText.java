package hesse.testing;

import hesse.figure.Mark;
import hesse.figure.Picture;
import java.util.Locale;
import java.util.stream.Collectors;

/// A picture as text that can be read and compared: one line per mark, numbers rounded to two decimals. Strokes of more
/// than 40 points are summed up by their number of points and pieces, their bounds and their length.
public final class PictureText {
    private static final int MOST_POINTS = 40;

    private PictureText() {}

    public static String of(Picture picture) {
        return picture.marks().stream().map(PictureText::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Mark mark) {
        return switch (mark) {
            case Mark.Stroke s -> "stroke " + pen(s.pen()) + (s.closed() ? " closed" : "") + points(s.x(), s.y());
            case Mark.Fill f -> "fill " + colour(f.argb()) + points(f.x(), f.y());
            case Mark.Symbol s -> "symbol " + s.shape() + " " + number(s.size()) + " fill " + colour(s.fill()) + " outline "
                    + colour(s.outline())
                    + " " + number(s.outlineWidth()) + " at " + point(s.x(), s.y());
            case Mark.Text t -> "text \"" + t.text() + "\" " + t.lettering().face() + " " + number(t.lettering().size()) + " "
                    + colour(t.lettering().argb())
                    + " halo " + colour(t.lettering().halo()) + " " + t.anchor() + " at " + point(t.x(), t.y())
                    + (t.angle() == 0 ? "" : " turned " + number(t.angle()));
        };
    }

    private static String pen(Mark.Pen pen) {
        return colour(pen.argb()) + " " + number(pen.width())
                + (pen.dash().isEmpty() ? "" : " dash " + pen.dash().stream().map(PictureText::number).collect(Collectors.joining(",")))
                + (pen.halo() == 0 ? "" : " halo " + colour(pen.halo()) + " " + number(pen.haloWidth()));
    }

    private static String points(double[] x, double[] y) {
        if (x.length > MOST_POINTS) {
            return summary(x, y);
        }
        var text = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            text.append(Double.isNaN(x[i]) ? " |" : " " + point(x[i], y[i]));
        }
        return text.toString();
    }

    private static String summary(double[] x, double[] y) {
        double[] bounds = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        double length = 0;
        int pieces = 1;
        for (int i = 0; i < x.length; i++) {
            pieces += Double.isNaN(x[i]) ? 1 : 0;
            bounds[0] = Double.isNaN(x[i]) ? bounds[0] : Math.min(bounds[0], x[i]);
            bounds[1] = Double.isNaN(y[i]) ? bounds[1] : Math.min(bounds[1], y[i]);
            bounds[2] = Double.isNaN(x[i]) ? bounds[2] : Math.max(bounds[2], x[i]);
            bounds[3] = Double.isNaN(y[i]) ? bounds[3] : Math.max(bounds[3], y[i]);
            double step = i == 0 ? 0 : Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
            length += Double.isNaN(step) ? 0 : step;
        }
        return " " + x.length + " points, " + pieces + " pieces, from " + point(bounds[0], bounds[1]) + " to " + point(bounds[2], bounds[3])
                + ", length " + number(length);
    }

    private static String point(double x, double y) {
        return number(x) + "," + number(y);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value + 0.0);
        String bare = text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
        return bare.equals("-0") ? "0" : bare;
    }

    private static String colour(int argb) {
        return String.format(Locale.ROOT, "#%08X", argb);
    }
}
