package hesse.figure.chart;

import hesse.figure.Box;
import hesse.figure.Style;
import java.util.List;

/// Where things are in a convergence chart. The steps shown grow by whole ranges (5, 10, 20, 50 …), so that the curves
/// stand still in between.
record ConvergencePlot(Box area, ChartAxis axis, int steps, boolean zeros, boolean infinities, double specialRow) {
    /// The axis grows by such steps, so that it fits the values; labels are further apart.
    private static final double LEAST_STEP = 22;
    private static final double LEAST_ROW = 28;

    /// The smallest and largest of the values that have a place on an axis, and whether there are others.
    private static final class Extent {
        private final boolean logarithmic;
        private double least = Double.POSITIVE_INFINITY;
        private double largest = Double.NEGATIVE_INFINITY;
        private boolean zeros;
        private boolean infinities;

        Extent(ChartScale scale, List<ConvergenceCurve> curves) {
            logarithmic = scale == ChartScale.LOGARITHMIC;
            for (ConvergenceCurve curve : curves) {
                for (double value : curve.values()) {
                    add(value);
                }
            }
        }

        private void add(double value) {
            infinities |= value == Double.POSITIVE_INFINITY;
            zeros |= logarithmic && value == 0;
            if (Double.isFinite(value) && (value > 0 || !logarithmic)) {
                least = Math.min(least, value);
                largest = Math.max(largest, value);
            }
        }

        ChartAxis axis(double height, Style style) {
            int steps = (int) Math.clamp(height / style.px(LEAST_STEP), 2, 8);
            int rows = (int) Math.clamp(height / style.px(LEAST_ROW), 1, 5);
            return logarithmic ? LogarithmicAxis.covering(Math.log10(least), Math.log10(largest), steps).sparser(rows)
                    : LinearAxis.covering(least, largest, Math.max(2, rows));
        }
    }

    static ConvergencePlot of(List<ConvergenceCurve> curves, int step, ChartScale scale, Box area, Style style) {
        var extent = new Extent(scale, curves);
        double special = ConvergenceChart.specialRow(style);
        double height = area.height() - (extent.zeros ? special : 0) - (extent.infinities ? special : 0);
        return new ConvergencePlot(area, extent.axis(height, style), range(Math.max(step, 0)), extent.zeros, extent.infinities, special);
    }

    /// The same beside labels of another width.
    ConvergencePlot in(Box narrower) {
        return new ConvergencePlot(narrower, axis, steps, zeros, infinities, specialRow);
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

    /// Of a place on the axis.
    double y(double position) {
        double top = area.top() + (infinities ? specialRow : 0);
        double bottom = area.bottom() - (zeros ? specialRow : 0);
        return bottom - position * (bottom - top);
    }

    /// Of a value; NaN where it has no place.
    private double valueY(double value) {
        if (value == 0 && zeros) {
            return zeroY();
        }
        if (value == Double.POSITIVE_INFINITY && infinities) {
            return infinityY();
        }
        double y = y(axis.position(value));
        return Double.isFinite(y) ? y : Double.NaN;
    }

    double zeroY() {
        return area.bottom() - specialRow / 4;
    }

    double infinityY() {
        return area.top() + specialRow / 4;
    }

    PlottedCurve plot(ConvergenceCurve curve) {
        double[] x = new double[curve.values().length];
        double[] y = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            x[k] = x(curve.run().track().clock()[k]);
            y[k] = valueY(curve.values()[k]);
        }
        return new PlottedCurve(curve, x, y);
    }
}
