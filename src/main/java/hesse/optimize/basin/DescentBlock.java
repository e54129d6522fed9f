package hesse.optimize.basin;

import hesse.field.Field;
import hesse.optimize.StopReason;
import hesse.optimize.Stopping;

/// Gradient descent from many starts. H is there for [Stopping] alone.
final class DescentBlock extends StartBlock {
    private final double stepSize;

    DescentBlock(Field field, double stepSize, Stopping stopping) {
        super(field, stopping);
        this.stepSize = stepSize;
    }

    @Override
    void propose(int count) {
        double[] f = jets.f;
        double[] fx = jets.fx;
        double[] fy = jets.fy;
        double[] fxx = jets.fxx;
        double[] fxy = jets.fxy;
        double[] fyy = jets.fyy;
        double eta = stepSize;
        double small = tolerance * tolerance;
        double limit = far * far;
        for (int i = 0; i < count; i++) {
            double gx = fx[i];
            double gy = fy[i];
            double dx = x[i] - centreX;
            double dy = y[i] - centreY;
            double norm = fxx[i] * fxx[i] + 2 * (fxy[i] * fxy[i]) + fyy[i] * fyy[i];
            nextX[i] = x[i] - eta * gx;
            nextY[i] = y[i] - eta * gy;
            open[i] = Math.min(gx * gx + gy * gy - small * norm, limit - (dx * dx + dy * dy)) + 0 * f[i];
        }
    }

    @Override
    StopReason stuck(int i) {
        return null;
    }
}
