package hesse.field.kernel;

import hesse.field.function.BlockLoop;
import hesse.field.trigonometry.Trigonometry;
import hesse.special.Sinc;

/// The choices between two numbers by a third, each as the loop over a block that computes it.
public enum TernaryOperation implements Kernel {
    /// b where a > 0, c where a < 0; NaN on the border: what a function with a kink has there for a derivative.
    BRANCH,
    /// b where a >= 0, else c: two formulas for the same smooth value.
    CHOOSE,
    /// The sine in the quadrant a, from sine b and cosine c of the reduced angle.
    SIN_IN_QUADRANT,
    /// The cosine is the sine one quarter turn later.
    COS_IN_QUADRANT,
    /// The derivative of sin(a)/a, which is b, by c = cos a.
    SINC_SLOPE,
    /// The second derivative of sin(a)/a, which is b, by the first one c.
    SINC_CURVATURE,
    /// b where a isn't 0, else c; of no number none.
    SELECT;

    @Override
    public BlockLoop loop() {
        return switch (this) {
            case BRANCH -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i++) {
                    to[i] = a[i] > 0 ? b[i] : a[i] < 0 ? c[i] : Double.NaN;
                }
            };
            case CHOOSE -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i++) {
                    to[i] = a[i] >= 0 ? b[i] : c[i];
                }
            };
            case SIN_IN_QUADRANT -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i++) to[i] = Trigonometry.inQuadrant(a[i], b[i], c[i]);
            };
            case COS_IN_QUADRANT -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i++) to[i] = Trigonometry.inQuadrant(a[i] + 1, b[i], c[i]);
            };
            case SINC_SLOPE -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i++) to[i] = Sinc.slope(a[i], b[i], c[i]);
            };
            case SINC_CURVATURE -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i++) to[i] = Sinc.curvature(a[i], b[i], c[i]);
            };
            case SELECT -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i++) {
                    to[i] = a[i] == 0 ? c[i] : a[i] != a[i] ? Double.NaN : b[i];
                }
            };
        };
    }

    /// The same arithmetic for one triple: constants fold to the very bits that the loop would compute.
    public double of(double a, double b, double c) {
        var result = new double[1];
        loop().run(result, 0, new double[][] {{a}, {b}, {c}}, new double[0], 1);
        return result[0];
    }
}
