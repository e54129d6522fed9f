package hesse.app.state;

import hesse.field.Window;
import hesse.optimize.Stopping;
import org.ejml.simple.SimpleMatrix;

/// When the runs of the window's races end.
final class RaceStopping {
    /// A run has diverged when it is this many diagonals of the home window away from its middle.
    private static final double FAR = 1000;
    /// Beyond the plane methods go far in variables that the window doesn't show, and come back.
    private static final double FAR_BEYOND = 1e6;
    private static final double TOLERANCE = 1e-12;

    private RaceStopping() {}

    /// In the plane.
    static Stopping of(Window home, int stepLimit) {
        return of(home, stepLimit, new SimpleMatrix(new double[] {home.xCenter(), home.yCenter()}));
    }

    /// Among all variables of a formula.
    ///
    /// @param middle the home window's, in the space where the runs take place
    static Stopping beyond(Window home, int stepLimit, SimpleMatrix middle) {
        double diagonal = Math.hypot(home.width(), home.height());
        return new Stopping(TOLERANCE * FAR / FAR_BEYOND, stepLimit, middle, FAR_BEYOND * diagonal);
    }

    /// @param middle the home window's, in the space where the runs take place
    static Stopping of(Window home, int stepLimit, SimpleMatrix middle) {
        return new Stopping(TOLERANCE, stepLimit, middle, FAR * Math.hypot(home.width(), home.height()));
    }
}
