package hesse.figure.step;

import hesse.curvature.Hessian;
import java.util.Arrays;
import java.util.function.BiConsumer;

/// The level line of a quadratic form's model q(d) = g·d + ½ d·M d, in closed form: an ellipse round the model's critical point,
/// or the two branches of a hyperbola.
///
/// @param x relative to the model's point; NaN between the branches
record QuadraticLevel(double[] x, double[] y) {
    private static final int POINTS = 96;
    /// How far the branches of a hyperbola are followed, as the argument of cosh.
    private static final double REACH = 3;

    /// The line q = level; without points where there is none, as where M is singular.
    static QuadraticLevel of(double gx, double gy, Hessian m, double level) {
        var eigen = m.eigen();
        double l1 = eigen.lambdaMin();
        double l2 = eigen.lambdaMax();
        double angle = eigen.hasAxes() ? eigen.angleMin() : 0;
        double qx = Math.cos(angle);
        double qy = Math.sin(angle);
        // In the eigenvectors' coordinates: ½ λ₁ (u − c₁)² + ½ λ₂ (v − c₂)² = level − q(c).
        double g1 = gx * qx + gy * qy;
        double g2 = gy * qx - gx * qy;
        double c1 = -g1 / l1;
        double c2 = -g2 / l2;
        double rest = level - (g1 * c1 + g2 * c2) / 2;
        double a = 2 * rest / l1;
        double b = 2 * rest / l2;
        if (!Double.isFinite(c1 + c2 + a + b) || a < 0 && b < 0 || a == 0 || b == 0) {
            return new QuadraticLevel(new double[0], new double[0]);
        }
        var points = new Points(c1, c2, qx, qy);
        double ra = Math.sqrt(Math.abs(a));
        double rb = Math.sqrt(Math.abs(b));
        if (a > 0 && b > 0) {
            points.curve(0, 2 * Math.PI, (t, put) -> put.accept(ra * Math.cos(t), rb * Math.sin(t)));
        } else {
            for (int side : new int[] {1, -1}) {
                points.curve(-REACH, REACH, (t, put) -> {
                    double far = side * Math.cosh(t);
                    put.accept(ra * (a > 0 ? far : Math.sinh(t)), rb * (a > 0 ? Math.sinh(t) : far));
                });
                points.put(Double.NaN, Double.NaN);
            }
        }
        return points.level();
    }

    @FunctionalInterface
    private interface Curve {
        void at(double t, BiConsumer<Double, Double> put);
    }

    /// Collects points given in the eigenvectors' coordinates relative to the centre.
    private static final class Points {
        private final double centre1;
        private final double centre2;
        private final double qx;
        private final double qy;
        private final double[] x = new double[2 * POINTS + 8];
        private final double[] y = new double[x.length];
        private int size;

        Points(double centre1, double centre2, double qx, double qy) {
            this.centre1 = centre1;
            this.centre2 = centre2;
            this.qx = qx;
            this.qy = qy;
        }

        void curve(double from, double to, Curve curve) {
            for (int i = 0; i <= POINTS; i++) {
                curve.at(from + (to - from) * i / POINTS, this::put);
            }
        }

        void put(double u, double v) {
            x[size] = (centre1 + u) * qx - (centre2 + v) * qy;
            y[size++] = (centre1 + u) * qy + (centre2 + v) * qx;
        }

        QuadraticLevel level() {
            return new QuadraticLevel(Arrays.copyOf(x, size), Arrays.copyOf(y, size));
        }
    }
}
