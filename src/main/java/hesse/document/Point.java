package hesse.document;

import hesse.field.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A point of the plane, both coordinates finite.
public record Point(double x, double y) {
    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point is finite, but was (" + x + ", " + y + ")");
        }
    }

    /// The point to a thousandth of the window's sides, which is finer than a hand and short enough to read.
    public static Point rounded(double x, double y, Window window) {
        return new Point(rounded(x, window.width()), rounded(y, window.height()));
    }

    private static double rounded(double value, double extent) {
        int digits = 3 - (int) Math.floor(Math.log10(extent));
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    }
}
