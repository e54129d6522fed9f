package hesse.export;

import hesse.figure.Mark;
import java.util.Arrays;
import java.util.List;

/// Cuts a stroke into its dashes. Each part of it starts with a dash, as in Java2D.
final class Dashes {
    private final double[] pattern;
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int count;

    /// Which length of the pattern is under way, and how much of it is left.
    private int index;
    private double left;

    private Dashes(List<Double> pattern) {
        this.pattern = pattern.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Whether a pen draws dashes.
    static boolean isDashed(Mark.Pen pen) {
        return pen.dash().stream().mapToDouble(Double::doubleValue).sum() > 0;
    }

    /// @param stroke whose pattern has an even number of lengths, not all 0
    /// @return its dashes as parts of an open stroke
    static Mark.Stroke of(Mark.Stroke stroke) {
        var dashes = new Dashes(stroke.pen().dash());
        double[] px = stroke.x();
        double[] py = stroke.y();
        int first = 0;
        for (int i = 0; i <= px.length; i++) {
            boolean goesOn = i < px.length && Double.isFinite(px[i]) && Double.isFinite(py[i]);
            if (!goesOn) {
                dashes.cut(px, py, first, i, stroke.closed());
                first = i + 1;
            }
        }
        return new Mark.Stroke(Arrays.copyOf(dashes.x, dashes.count), Arrays.copyOf(dashes.y, dashes.count), false, stroke.pen());
    }

    /// Cuts one part, the points [first, end).
    private void cut(double[] px, double[] py, int first, int end, boolean closed) {
        if (end - first < 2) {
            return;
        }
        index = 0;
        left = pattern[0];
        int start = count;
        add(px[first], py[first]);
        for (int i = first + 1; i < end; i++) {
            advance(px[i - 1], py[i - 1], px[i], py[i]);
        }
        if (closed) {
            advance(px[end - 1], py[end - 1], px[first], py[first]);
            if (isDown()) {
                goOnWith(start);
            }
        }
        lift();
    }

    /// Where a closed part ends with a dash, that and the first one are one. A dash all round stays as it is.
    private void goOnWith(int start) {
        int end = start;
        while (end < count && !Double.isNaN(x[end])) {
            end++;
        }
        if (end < count) {
            for (int i = start + 1; i < end; i++) {
                add(x[i], y[i]);
            }
            Arrays.fill(x, start, end, Double.NaN);
        }
    }

    private boolean isDown() {
        return index % 2 == 0;
    }

    private void advance(double x0, double y0, double x1, double y1) {
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        double gone = 0;
        while (left < length - gone) {
            gone += left;
            double part = gone / length;
            add(x0 + part * (x1 - x0), y0 + part * (y1 - y0));
            if (isDown()) {
                lift();
            }
            index = (index + 1) % pattern.length;
            left = pattern[index];
        }
        left -= length - gone;
        if (isDown()) {
            add(x1, y1);
        }
    }

    private void lift() {
        add(Double.NaN, Double.NaN);
    }

    private void add(double toX, double toY) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
        }
        x[count] = toX;
        y[count++] = toY;
    }
}
