package hesse.figure.race;

import hesse.figure.Box;
import hesse.figure.Style;
import java.util.List;

/// Where things are in a convergence chart. The steps shown grow by whole ranges (5, 10, 20, 50 …), so that the curves
/// stand still in between.
record ConvergencePlot(Box area, LogarithmicAxis axis, int steps, boolean zeros, boolean infinities, double specialRow) {
    /// The axis grows by such steps, so that it fits the values; labels are further apart.
    private static final double LEAST_STEP = 22;
    private static final double LEAST_ROW = 28;

    static ConvergencePlot of(List<ConvergenceCurve> curves, int step, Box area, Style style) {
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        boolean zeros = false;
        boolean infinities = false;
        int last = Math.max(step, 0);
        for (ConvergenceCurve curve : curves) {
            for (double value : curve.values()) {
                zeros |= value == 0;
                infinities |= Double.isInfinite(value);
                if (value > 0 && !Double.isInfinite(value)) {
                    least = Math.min(least, Math.log10(value));
                    largest = Math.max(largest, Math.log10(value));
                }
            }
        }
        double special = ConvergenceChart.specialRow(style);
        double height = area.height() - (zeros ? special : 0) - (infinities ? special : 0);
        var axis = LogarithmicAxis.covering(least, largest, (int) Math.clamp(height / style.px(LEAST_STEP), 2, 8))
                .sparser((int) Math.clamp(height / style.px(LEAST_ROW), 1, 5));
        return new ConvergencePlot(area, axis, range(last), zeros, infinities, special);
    }

    private static int range(int last) {
        int decade = 1;
        while (true) {
            for (int nice : new int[] {5, 10, 20}) {
                if (last <= nice * decade) {
                    return nice * decade;
                }
            }
            decade *= 10;
        }
    }

    double x(double step) {
        return area.left() + step / steps * area.width();
    }

    /// Of a run's k-th iterate.
    double x(ConvergenceCurve curve, int k) {
        return x(curve.track().clock()[k]);
    }

    /// Of a log₁₀ value.
    double y(double log) {
        double top = area.top() + (infinities ? specialRow : 0);
        double bottom = area.bottom() - (zeros ? specialRow : 0);
        return bottom - axis.position(log) * (bottom - top);
    }

    double y(ConvergenceCurve curve, int step) {
        double value = curve.values()[step];
        if (value == 0) {
            return zeroY();
        }
        return Double.isInfinite(value) ? infinityY() : y(Math.log10(value));
    }

    double zeroY() {
        return area.bottom() - specialRow / 4;
    }

    double infinityY() {
        return area.top() + specialRow / 4;
    }

    /// Whether any of the curves runs through the box: at its points or halfway between them.
    boolean hides(List<ConvergenceCurve> curves, Box box) {
        for (ConvergenceCurve curve : curves) {
            int last = curve.last();
            for (int k = 0; k < last; k++) {
                if (box.contains(x(curve, k), y(curve, k))
                        || box.contains((x(curve, k) + x(curve, k + 1)) / 2, (y(curve, k) + y(curve, k + 1)) / 2)) {
                    return true;
                }
            }
            if (box.contains(x(curve, last), y(curve, last))) {
                return true;
            }
        }
        return false;
    }
}
