package hesse.optimize.basin;

import hesse.curvature.Definiteness;
import hesse.curvature.Hessian;
import hesse.field.Field;
import hesse.optimize.StopReason;
import hesse.optimize.Stopping;

/// Newton's method from many starts, with H⁻¹ in closed form.
final class NewtonBlock extends StartBlock {

    NewtonBlock(Field field, Stopping stopping) {
        super(field, stopping);
    }

    /// Without a branch, so that the loop runs in vectors. |det| > ε ‖H‖² means |λmin| > ε |λmax|.
    @Override
    void propose(int count) {
        double[] f = jets.f;
        double[] fx = jets.fx;
        double[] fy = jets.fy;
        double[] fxx = jets.fxx;
        double[] fxy = jets.fxy;
        double[] fyy = jets.fyy;
        double small = tolerance * tolerance;
        double limit = far * far;
        for (int i = 0; i < count; i++) {
            double a = fxx[i];
            double b = fxy[i];
            double c = fyy[i];
            double gx = fx[i];
            double gy = fy[i];
            double dx = x[i] - centreX;
            double dy = y[i] - centreY;
            double determinant = a * c - b * b;
            double norm = a * a + 2 * (b * b) + c * c;
            double inverse = 1 / determinant;
            nextX[i] = x[i] + (b * gy - c * gx) * inverse;
            nextY[i] = y[i] + (b * gx - a * gy) * inverse;
            double way = Math.min(gx * gx + gy * gy - small * norm, limit - (dx * dx + dy * dy));
            open[i] = Math.min(way, Math.abs(determinant) - Definiteness.RELATIVE_ZERO * norm) + 0 * f[i];
        }
    }

    /// Where the squares above were beyond the range of doubles, or H is nearly singular: with numbers near 1.
    @Override
    StopReason stuck(int i) {
        var eigen = new Hessian(jets.fxx[i], jets.fxy[i], jets.fyy[i]).eigen();
        double most = Math.max(Math.abs(eigen.lambdaMin()), Math.abs(eigen.lambdaMax()));
        double least = Math.min(Math.abs(eigen.lambdaMin()), Math.abs(eigen.lambdaMax()));
        if (least <= Definiteness.RELATIVE_ZERO * Math.max(most, Double.MIN_NORMAL)) {
            return StopReason.SINGULAR_HESSIAN;
        }
        double a = jets.fxx[i] / most;
        double b = jets.fxy[i] / most;
        double c = jets.fyy[i] / most;
        double gx = jets.fx[i] / most;
        double gy = jets.fy[i] / most;
        double determinant = a * c - b * b;
        nextX[i] = x[i] + (b * gy - c * gx) / determinant;
        nextY[i] = y[i] + (b * gx - a * gy) / determinant;
        return null;
    }
}
