package hesse.curvature.composition;

import hesse.curvature.Convexity.Composed;
import hesse.curvature.Convexity.Extent;
import hesse.curvature.Convexity.Shape;
import hesse.curvature.Curvature;
import hesse.curvature.Derivation;
import hesse.expression.Expression;
import hesse.interval.Interval;
import java.util.Map;
import java.util.Optional;

/// What the rules of composition say of a formula.
///
/// @param derivation of the whole formula, as far as there are rules
/// @param extent     for which points; a convex set if the curvature is known
public record Composition(Derivation derivation, Extent extent) {

    /// On the whole plane, or on as much of it as the formula is defined on.
    ///
    /// @throws IllegalArgumentException if a parameter has no value
    public static Composition onPlane(Expression formula, Map<String, Double> parameters) {
        var term = new TermReader(parameters, Interval.ENTIRE, Interval.ENTIRE).read(formula);
        return new Composition(term.derivation(), term.total() ? Extent.PLANE : Extent.DOMAIN);
    }

    /// On the box of these x and y, where more signs are known.
    ///
    /// @throws IllegalArgumentException if a parameter has no value
    public static Composition on(Expression formula, Map<String, Double> parameters, Interval x, Interval y) {
        return new Composition(new TermReader(parameters, x, y).read(formula).derivation(), Extent.WINDOW);
    }

    /// Nothing if no rule applies.
    public Optional<Composed> verdict() {
        var curvature = derivation.curvature();
        if (curvature == Curvature.UNKNOWN) {
            return Optional.empty();
        }
        var shape = curvature.isAffine() ? Shape.AFFINE : curvature.isConvex() ? Shape.CONVEX : Shape.CONCAVE;
        return Optional.of(new Composed(shape, extent, false, derivation));
    }
}
