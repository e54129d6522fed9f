package hesse.curvature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.AxisTracker.Axes;
import org.junit.jupiter.api.Test;

class AxisTrackerTest {

    /// diag(1, 3) turned by an angle: its λmin axis lies at that angle.
    private static Eigen turned(double angle) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return new Hessian(c * c + 3 * s * s, -2 * c * s, s * s + 3 * c * c).eigen();
    }

    @Test
    void axesThatTurnRoundTwiceNeverJump() {
        var tracker = new AxisTracker();
        double step = 0.01;
        for (int i = 0; i * step < 4 * Math.PI; i++) {
            var axes = tracker.follow(turned(i * step));
            // The eigen-decomposition rounds a few times, the sum of multiples of π once for each.
            assertEquals(i * step, axes.angleMin(), 1e-14, "step " + i);
            assertEquals(Math.PI / 2, Math.abs(axes.angleMax() - axes.angleMin()), 1e-14, "step " + i);
        }
    }

    @Test
    void anglesAreThoseOfTheEigenvectorsUpToMultiplesOfPi() {
        var tracker = new AxisTracker();
        for (double angle : new double[] {0.3, 1.5, 1.7, 3.0, 0.1, -1.5, -1.6}) {
            var eigen = turned(angle);
            var axes = tracker.follow(eigen);
            assertEquals(0, Math.IEEEremainder(axes.angleMin() - eigen.angleMin(), Math.PI), 1e-14);
            assertEquals(0, Math.IEEEremainder(axes.angleMax() - eigen.angleMax(), Math.PI), 1e-14);
        }
    }

    @Test
    void anglesStayWhereThereAreNoAxes() {
        var tracker = new AxisTracker();
        var isotropic = new Hessian(2, 0, 2).eigen();
        assertEquals(new Axes(Double.NaN, Double.NaN), tracker.follow(isotropic));
        var axes = tracker.follow(turned(0.4));
        assertEquals(axes, tracker.follow(isotropic));
        assertEquals(axes, tracker.follow(new Hessian(Double.NaN, 0, 2).eigen()));
        assertTrue(Math.abs(tracker.follow(turned(0.5)).angleMin() - axes.angleMin()) < 0.2);
    }
}
