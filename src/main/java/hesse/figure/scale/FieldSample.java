package hesse.figure.scale;

import hesse.curvature.QuadraticModel;
import hesse.curvature.QuadraticModel.Stationary;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import hesse.figure.ColourBy;
import java.util.SplittableRandom;

/// A field's quantities at some 25 000 points of a window, a jittered grid: from border to border (the extremes often lie there),
/// its inner points moved at random within their cells, so that periodic functions don't fall into step with it.
final class FieldSample {
    private static final int COLUMNS = 161;
    private static final int ROWS = 157;
    private static final double JITTER = 0.45;
    private static final int POLISHING = 3;

    private static final int COUNT = COLUMNS * ROWS;

    /// Fixed: the same window looks the same every time.
    private static final long SEED = 0x5EED;

    private final Window window;
    private final Jets all = new Jets(Order.HESSIAN, COUNT);

    private Extremum pit = new Extremum(Double.NaN, Double.NaN, Double.POSITIVE_INFINITY);
    private Extremum peak = new Extremum(Double.NaN, Double.NaN, Double.NEGATIVE_INFINITY);
    private final double lowestPit;
    private final double highestPeak;

    FieldSample(Field field, Window window, Cancellation cancellation) {
        this.window = window;
        double[] x = new double[COLUMNS];
        double[] y = new double[COLUMNS];
        var jets = new Jets(Order.HESSIAN, COLUMNS);
        var random = new SplittableRandom(SEED);
        var evaluator = field.evaluator(Order.HESSIAN);
        for (int row = 0; row < ROWS; row++) {
            cancellation.check();
            place(row, x, y, random);
            evaluator.evaluate(x, y, COLUMNS, jets);
            keep(row, jets);
            for (int i = 0; i < COLUMNS; i++) {
                keepExtremum(x[i], y[i], jets, i);
            }
        }
        lowestPit = settled(pit, field);
        highestPeak = settled(peak, field);
    }

    /// A quantity at all points.
    double[] of(ColourBy colourBy) {
        double[] values = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            values[i] = colourBy.value(all, i);
        }
        return values;
    }

    /// The least local minimum that lies within a cell of a sample; +∞ if there is none.
    double lowestPit() {
        return lowestPit;
    }

    /// The greatest local maximum that lies within a cell of a sample; −∞ if there is none.
    double highestPeak() {
        return highestPeak;
    }

    private void place(int row, double[] x, double[] y, SplittableRandom random) {
        for (int i = 0; i < COLUMNS; i++) {
            x[i] = window.xMin() + window.width() * fraction(i, COLUMNS, random);
            y[i] = window.yMin() + window.height() * fraction(row, ROWS, random);
        }
    }

    private static double fraction(int index, int count, SplittableRandom random) {
        boolean atBorder = index == 0 || index == count - 1;
        return (index + (atBorder ? 0 : JITTER * (2 * random.nextDouble() - 1))) / (count - 1);
    }

    private void keep(int row, Jets jets) {
        int to = row * COLUMNS;
        System.arraycopy(jets.f, 0, all.f, to, COLUMNS);
        System.arraycopy(jets.fx, 0, all.fx, to, COLUMNS);
        System.arraycopy(jets.fy, 0, all.fy, to, COLUMNS);
        System.arraycopy(jets.fxx, 0, all.fxx, to, COLUMNS);
        System.arraycopy(jets.fxy, 0, all.fxy, to, COLUMNS);
        System.arraycopy(jets.fyy, 0, all.fyy, to, COLUMNS);
    }

    /// A Newton step shorter than a cell, on definite ground, ends at a local extremum; poles and borders have none.
    private void keepExtremum(double x, double y, Jets jets, int i) {
        double determinant = jets.fxx[i] * jets.fyy[i] - jets.fxy[i] * jets.fxy[i];
        double dx = (jets.fxy[i] * jets.fy[i] - jets.fyy[i] * jets.fx[i]) / determinant;
        double dy = (jets.fxy[i] * jets.fx[i] - jets.fxx[i] * jets.fy[i]) / determinant;
        double value = jets.f[i] + (dx * jets.fx[i] + dy * jets.fy[i]) / 2;
        boolean extremum = determinant > 0 && isShort(dx, dy);
        if (extremum && jets.fxx[i] > 0 && value < pit.value) {
            pit = new Extremum(x + dx, y + dy, value);
        } else if (extremum && jets.fxx[i] < 0 && value > peak.value) {
            peak = new Extremum(x + dx, y + dy, value);
        }
    }

    /// Where a Newton step ends, and the value that the quadratic model promises there.
    private record Extremum(double x, double y, double value) {}

    /// The field's own value where a few more Newton steps lead, if that is nearby; else what the model promised.
    private double settled(Extremum extremum, Field field) {
        double settledX = extremum.x;
        double settledY = extremum.y;
        for (int step = 0; step < POLISHING && window.contains(settledX, settledY); step++) {
            var stationary = new QuadraticModel(settledX, settledY, field.at(settledX, settledY)).stationary();
            settledX = stationary.map(Stationary::x).orElse(settledX);
            settledY = stationary.map(Stationary::y).orElse(settledY);
        }
        double own = field.at(settledX, settledY).f();
        boolean near = isShort(settledX - extremum.x, settledY - extremum.y);
        return near && Double.isFinite(own) ? own : extremum.value;
    }

    private boolean isShort(double dx, double dy) {
        return Math.abs(dx) <= window.width() / COLUMNS && Math.abs(dy) <= window.height() / ROWS;
    }
}
