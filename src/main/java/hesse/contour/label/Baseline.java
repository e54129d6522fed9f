package hesse.contour.label;

/// How straight a stretch of line is, and where a text in its place would lie. Reused from stretch to stretch.
final class Baseline {

    /// Points of the line that a stretch is judged by.
    private static final int POINTS = 13;

    private final double[] x = new double[POINTS];
    private final double[] y = new double[POINTS];
    private double dx;
    private double dy;
    private double chord;
    private double left;
    private double right;

    void measure(ArcLength arc, double from, double to) {
        for (int i = 0; i < POINTS; i++) {
            arc.seek(from + (to - from) * i / (POINTS - 1));
            x[i] = arc.x();
            y[i] = arc.y();
        }
        dx = x[POINTS - 1] - x[0];
        dy = y[POINTS - 1] - y[0];
        chord = Math.hypot(dx, dy);
        left = 0;
        right = 0;
        for (int i = 1; i < POINTS - 1; i++) {
            double aside = ((y[i] - y[0]) * dx - (x[i] - x[0]) * dy) / chord;
            left = Math.min(left, aside);
            right = Math.max(right, aside);
        }
    }

    /// The distance of the stretch's ends.
    double chord() {
        return chord;
    }

    /// How far the line leaves the axis through the middle of its excursions from the chord.
    double sag() {
        return (right - left) / 2;
    }

    /// The middle of that axis.
    double x() {
        return x[0] + dx / 2 - (left + right) / 2 * dy / chord;
    }

    double y() {
        return y[0] + dy / 2 + (left + right) / 2 * dx / chord;
    }

    /// The axis' direction, counter-clockwise as seen with y downwards, within (−π/2, π/2].
    double angle() {
        double angle = Math.atan2(-dy, dx);
        return angle > Math.PI / 2 ? angle - Math.PI : angle <= -Math.PI / 2 ? angle + Math.PI : angle;
    }
}
