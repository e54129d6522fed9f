package hesse.curvature.proof;

import hesse.curvature.Hessian;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Jet;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import java.util.Optional;

/// Goes from a point where nothing is decided to critical points, three ways: down along −|H|⁻¹∇f (Dauphin et al., "Identifying
/// and attacking the saddle point problem", 2014), up the same way, and by Newton's steps to saddles. What was too narrow for the search's
/// grid is met from inside. One thread at a time.
final class RootSeeker {

    /// Where to.
    enum Way { DOWN, UP, NEWTON }

    private static final int MOST_STEPS = 80;
    private static final int MOST_HALVINGS = 30;
    /// Arrived where a step, relative to the window, is as short.
    private static final double ARRIVED = 1e-11;
    /// The longest step, and how far outside of the window the way may lead, relative to the window.
    private static final double LONGEST = 0.25;
    private static final double OUTSIDE = 0.5;

    private final Evaluator evaluator;
    private final Window window;
    private final double[] x = new double[1];
    private final double[] y = new double[1];
    private final Jets jets = new Jets(Order.HESSIAN, 1);

    RootSeeker(Field field, Window window) {
        this.window = window;
        evaluator = field.evaluator(Order.HESSIAN);
    }

    /// A place about where the way ends.
    record Place(double x, double y) {}

    /// Nothing if the way leads out of the window or nowhere.
    Optional<Place> from(double startX, double startY, Way way) {
        double px = startX, py = startY;
        for (int i = 0; i < MOST_STEPS && isNear(px, py); i++) {
            var jet = at(px, py);
            if (!jet.isFinite()) {
                return Optional.empty();
            }
            var step = step(jet, way);
            double length = Math.max(Math.abs(step[0]) / window.width(), Math.abs(step[1]) / window.height());
            if (!(length > ARRIVED)) {
                return length <= ARRIVED ? Optional.of(new Place(px, py)) : Optional.empty();
            }
            double part = Math.min(1, LONGEST / length) * shortening(jet, px, py, step, Math.min(1, LONGEST / length), way);
            px += part * step[0];
            py += part * step[1];
        }
        return Optional.empty();
    }

    private boolean isNear(double px, double py) {
        return Math.abs(px - window.xCenter()) <= (0.5 + OUTSIDE) * window.width()
                && Math.abs(py - window.yCenter()) <= (0.5 + OUTSIDE) * window.height();
    }

    private Jet at(double px, double py) {
        x[0] = px;
        y[0] = py;
        evaluator.evaluate(x, y, 1, jets);
        return jets.at(0);
    }

    /// The whole step, in the plane's units.
    private static double[] step(Jet jet, Way way) {
        var eigen = Hessian.of(jet).eigen();
        double angle = Double.isNaN(eigen.angleMax()) ? 0 : eigen.angleMax();
        double cos = Math.cos(angle), sin = Math.sin(angle);
        double along = cos * jet.fx() + sin * jet.fy(), across = cos * jet.fy() - sin * jet.fx();
        double sign = way == Way.UP ? 1 : -1;
        double a = sign * along / (way == Way.NEWTON ? eigen.lambdaMax() : Math.abs(eigen.lambdaMax()));
        double b = sign * across / (way == Way.NEWTON ? eigen.lambdaMin() : Math.abs(eigen.lambdaMin()));
        return new double[] {cos * a - sin * b, sin * a + cos * b};
    }

    /// Halves the step until f changes the right way; Newton's steps are taken as they are.
    private double shortening(Jet jet, double px, double py, double[] step, double most, Way way) {
        double part = 1;
        if (way != Way.NEWTON) {
            double sign = way == Way.UP ? -1 : 1;
            for (int i = 0; i < MOST_HALVINGS && !(sign * at(px + part * most * step[0], py + part * most * step[1]).f() <= sign * jet.f());
                    i++) {
                part /= 2;
            }
        }
        return part;
    }
}
