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
    void propose(int count, double[] x, double[] y, double[] nextX, double[] nextY, double[] open) {
        StartLoops.along(count, x, -stepSize, jets.fx, nextX);
        StartLoops.along(count, y, -stepSize, jets.fy, nextY);
    }

    @Override
    StopReason stuck(int i, double[] step) {
        step[0] = -stepSize * jets.fx[i];
        step[1] = -stepSize * jets.fy[i];
        return null;
    }
}
