package hesse.optimize.basin;

import hesse.curvature.Hessian;
import hesse.curvature.HessianBounds;
import hesse.field.Field;
import hesse.optimize.StopReason;
import hesse.optimize.Stopping;

/// Newton's method from many starts, with H⁻¹ in closed form.
final class NewtonBlock extends StartBlock {
    /// Beyond this H is regular whatever rounding does to it; nearer to singular it is asked by itself.
    private static final double CLEAR = 1e-9;

    private final Field field;
    private final double[] determinants = new double[LENGTH];

    NewtonBlock(Field field, Stopping stopping) {
        super(field, stopping);
        this.field = field;
    }

    /// |det| > ε ‖H‖² means |λmin| > ε |λmax|.
    @Override
    void propose(int count, double[] x, double[] y, double[] nextX, double[] nextY, double[] open) {
        StartLoops.determinant(count, jets.fxx, jets.fxy, jets.fyy, determinants);
        StartLoops.regular(count, determinants, CLEAR, norms, open);
        StartLoops.solve(count, x, jets.fxy, jets.fy, jets.fyy, jets.fx, determinants, nextX);
        StartLoops.solve(count, y, jets.fxy, jets.fx, jets.fxx, jets.fy, determinants, nextY);
    }

    /// Where squares were beyond the range of doubles, or H is nearly singular: with numbers near 1.
    @Override
    StopReason stuck(int i, double[] step) {
        var eigen = new Hessian(jets.fxx[i], jets.fxy[i], jets.fyy[i]).eigen();
        double most = Math.max(Math.abs(eigen.lambdaMin()), Math.abs(eigen.lambdaMax()));
        if (!HessianBounds.of(field.bounds(pointX(i), pointY(i))).definiteness().isRegular()) {
            return StopReason.SINGULAR_HESSIAN;
        }
        double a = jets.fxx[i] / most;
        double b = jets.fxy[i] / most;
        double c = jets.fyy[i] / most;
        double gx = jets.fx[i] / most;
        double gy = jets.fy[i] / most;
        double determinant = a * c - b * b;
        step[0] = (b * gy - c * gx) / determinant;
        step[1] = (b * gx - a * gy) / determinant;
        return null;
    }
}
