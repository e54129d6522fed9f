package hesse.figure.scale;

import hesse.curvature.Hessian;
import hesse.field.Jets;
import java.util.Arrays;

/// The |λ| and the ‖∇f‖ that are drawn with the standard length, so that lengths on the map can be compared while the
/// mouse moves. Both positive and finite.
public record ReferenceMagnitudes(double curvature, double gradient) {

    /// Values above this quantile are longer than standard.
    private static final double QUANTILE = 0.75;
    private static final int SAMPLE = 4096;

    public static final ReferenceMagnitudes UNIT = new ReferenceMagnitudes(1, 1);

    public ReferenceMagnitudes {
        if (!(curvature > 0) || !(gradient > 0) || Double.isInfinite(curvature) || Double.isInfinite(gradient)) {
            throw new IllegalArgumentException("references are positive and finite, but were " + curvature + " and " + gradient);
        }
    }

    /// From the jets of a sampled window: the upper quartiles of max |λ| and ‖∇f‖, of at most 4096 points; 1 where there
    /// is none.
    public static ReferenceMagnitudes of(Jets jets, int count) {
        int stride = Math.max(1, (count + SAMPLE - 1) / SAMPLE);
        double[] norms = new double[count / stride + 1];
        double[] slopes = new double[count / stride + 1];
        int n = 0;
        for (int i = 0; i < count; i += stride, n++) {
            norms[n] = new Hessian(jets.fxx[i], jets.fxy[i], jets.fyy[i]).norm();
            slopes[n] = Math.hypot(jets.fx[i], jets.fy[i]);
        }
        return new ReferenceMagnitudes(quantile(norms, n), quantile(slopes, n));
    }

    /// Of those that are positive and finite; changes the array.
    private static double quantile(double[] values, int count) {
        int usable = 0;
        for (int i = 0; i < count; i++) {
            if (values[i] > 0 && Double.isFinite(values[i])) {
                values[usable++] = values[i];
            }
        }
        Arrays.sort(values, 0, usable);
        return usable == 0 ? 1 : values[(int) (QUANTILE * (usable - 1))];
    }
}
