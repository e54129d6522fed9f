package hesse.curvature.proof;

import hesse.field.Enclosure;
import hesse.field.Enclosure.Component;

/// What interval arithmetic knows about solutions of ∇f = 0 in one box at a time, in steps of growing cost: the gradient
/// over the box, then H, then the equations linearized around a point. Allocates nothing per box.
final class IntervalNewton {
    private final Enclosure enclosure;
    private final LinearIntervalSystem system = new LinearIntervalSystem();

    IntervalNewton(Enclosure enclosure) {
        this.enclosure = enclosure;
    }

    /// Whether ∇f's natural extension over the box leaves room for a solution there. To be called first; the other methods
    /// speak of the same box.
    boolean mayVanish(double xMin, double xMax, double yMin, double yMax) {
        system.setBox(xMin, xMax, yMin, yMax);
        enclosure.encloseGradient(xMin, xMax, yMin, yMax);
        return !enclosure.hasNoGradient() && containsZero(Component.FX) && containsZero(Component.FY);
    }

    /// After [#mayVanish] whether the box may hold a kink, a jump or a border of the domain, where extremes may be that aren't critical
    /// points; poles are none.
    boolean mayHoldKink() {
        if (enclosure.hasContinuousGradient()) {
            return false;
        }
        enclosure.encloseHessian();
        return enclosure.sup(Component.F) - enclosure.inf(Component.F) < Double.POSITIVE_INFINITY;
    }

    /// After [#mayVanish] narrows the box, given as xMin, xMax, yMin, yMax, by what both derivatives have in common; false if they
    /// can't be zero together. Equations set up next are about the whole box still.
    boolean contracts(double[] box) {
        return enclosure.contracts(box);
    }

    /// Whether ∇f is zero all over the box, as far as bounds tell exactly that.
    boolean vanishesEverywhere() {
        return isZero(Component.FX) && isZero(Component.FY);
    }

    private boolean isZero(Component component) {
        return enclosure.inf(component) == 0 && enclosure.sup(component) == 0;
    }

    private boolean containsZero(Component component) {
        return enclosure.inf(component) <= 0 && enclosure.sup(component) >= 0;
    }

    /// Encloses H over the box. False where f or a derivative is defined nowhere in it.
    boolean enclosesHessian() {
        enclosure.encloseHessian();
        system.setHessian(enclosure);
        return !enclosure.isEmpty();
    }

    /// After [#enclosesHessian], whether f is twice continuously differentiable all over the box.
    boolean isSmooth() {
        return enclosure.isSmooth();
    }

    /// After [#enclosesHessian], the equations developed around a point of the box. The system is the same object every
    /// time, and about the next box after the next [#mayVanish].
    LinearIntervalSystem linearized(double x, double y) {
        enclosure.encloseGradient(x, x, y, y);
        system.setGradient(x, y, enclosure);
        return system;
    }

    /// The system just linearized and preconditioned, with errors left out that both of its equations have in common: costs
    /// more, and proves points in valleys so narrow that rounding errors across one hide the slope along it.
    LinearIntervalSystem sharpened() {
        system.sharpen(enclosure);
        return system;
    }
}
