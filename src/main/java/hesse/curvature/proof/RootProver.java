package hesse.curvature.proof;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Region;
import hesse.curvature.SymmetricEigenvalues;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import java.util.Optional;

/// Proves that there is a critical point near a given one, and in how large a neighbourhood there is no other
/// (ε-inflation, Rump, "Verification methods", Acta Numerica 2010, section 10.7: the box is widened until the Krawczyk
/// operator maps it into itself).
final class RootProver {

    private static final int MOST_NEWTON_STEPS = 12;
    private static final int LEAST_ULPS = 4;
    private static final double INFLATION = 8;
    private static final int MOST_INFLATIONS = 30;
    private static final double SPARE = 2;
    /// The largest half sides of the boxes of existence and of uniqueness, relative to the window.
    private static final double LARGEST_EXISTENCE = 1e-6;
    private static final double LARGEST_UNIQUENESS = 0.5;

    private final IntervalNewton newton;
    private final Evaluator evaluator;
    private final Window window;
    private final double[] x = new double[1];
    private final double[] y = new double[1];
    private final Jets jets = new Jets(Order.HESSIAN, 1);

    RootProver(IntervalNewton newton, Field field, Window window) {
        this.newton = newton;
        this.window = window;
        evaluator = field.evaluator(Order.HESSIAN);
    }

    /// The critical point that Newton's iteration from here leads to, if it stays near and can be proved.
    Optional<ProvedRoot> prove(double nearX, double nearY) {
        double last = polish(nearX, nearY);
        for (double half = Math.max(last, 0x1p-50); half <= LARGEST_EXISTENCE; half *= INFLATION) {
            var proof = systemWithin(dx(half), dy(half)).filter(LinearIntervalSystem::krawczykProves);
            if (proof.isPresent()) {
                return Optional.of(proved(proof.get(), dx(half), dy(half)));
            }
        }
        return proveInValley(false).or(() -> proveInValley(true));
    }

    private ProvedRoot proved(LinearIntervalSystem system, double dx, double dy) {
        var existenceBox = system.box();
        var kind = Kind.of(system.definiteness());
        return new ProvedRoot(x[0], y[0], existenceBox, uniquenessBox(dx, dy, existenceBox), kind);
    }

    /// With a box whose shape follows the image: in a narrow valley a place may be a million times surer across than along.
    ///
    /// @param sharp whether errors that both derivatives have in common are told apart
    private Optional<ProvedRoot> proveInValley(boolean sharp) {
        double dx = dx(0), dy = dy(0);
        for (int i = 0; i < MOST_INFLATIONS && dx <= LARGEST_EXISTENCE * window.width() && dy <= LARGEST_EXISTENCE * window.height(); i++) {
            var system = systemWithin(dx, dy).map(plain -> sharp ? newton.sharpened() : plain);
            if (system.isEmpty()) {
                return Optional.empty();
            }
            if (system.get().krawczykProves()) {
                return Optional.of(proved(system.get(), dx, dy));
            }
            dx = Math.max(dx, SPARE * system.get().imageReachX());
            dy = Math.max(dy, SPARE * system.get().imageReachY());
        }
        return Optional.empty();
    }

    private double dx(double half) {
        return half * window.width() + LEAST_ULPS * Math.ulp(x[0]);
    }

    private double dy(double half) {
        return half * window.height() + LEAST_ULPS * Math.ulp(y[0]);
    }

    /// Goes to where Newton's iteration ends; returns the last step relative to the window.
    private double polish(double nearX, double nearY) {
        x[0] = nearX;
        y[0] = nearY;
        double last = Double.MAX_VALUE;
        for (int i = 0; i < MOST_NEWTON_STEPS; i++) {
            evaluator.evaluate(x, y, 1, jets);
            var jet = jets.at(0);
            double unit = 1 / Math.max(Math.abs(jet.fxx()), Math.max(Math.abs(jet.fxy()), Math.abs(jet.fyy())));
            double a = jet.fxx() * unit, b = jet.fxy() * unit, c = jet.fyy() * unit;
            double determinant = SymmetricEigenvalues.differenceOfProducts(a, c, b, b);
            double gx = jet.fx() * unit, gy = jet.fy() * unit;
            double dx = (b * gy - c * gx) / determinant;
            double dy = (b * gx - a * gy) / determinant;
            double step = Math.max(Math.abs(dx) / window.width(), Math.abs(dy) / window.height());
            if (!(step < last)) {
                break;
            }
            last = step;
            x[0] += dx;
            y[0] += dy;
        }
        return last;
    }

    /// The preconditioned equations over the box of these half sides; empty if they prove nothing.
    private Optional<LinearIntervalSystem> systemWithin(double dx, double dy) {
        if (!newton.mayVanish(x[0] - dx, x[0] + dx, y[0] - dy, y[0] + dy) || !newton.enclosesHessian() || !newton.isSmooth()) {
            return Optional.empty();
        }
        return Optional.of(newton.linearized(x[0], y[0])).filter(LinearIntervalSystem::preconditions);
    }

    /// Widens the box of these half sides as long as ∇f stays one to one in it.
    private Region uniquenessBox(double provedX, double provedY, Region existenceBox) {
        var uniquenessBox = existenceBox;
        double dx = 2 * provedX, dy = 2 * provedY;
        while (Math.max(dx / window.width(), dy / window.height()) <= LARGEST_UNIQUENESS
                && systemWithin(dx, dy).filter(LinearIntervalSystem::isRegular).isPresent()) {
            uniquenessBox = new Region(x[0] - dx, x[0] + dx, y[0] - dy, y[0] + dy);
            dx *= 2;
            dy *= 2;
        }
        return uniquenessBox;
    }
}
