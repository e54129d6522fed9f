package hesse.curvature;

/// Whether a function is convex on a window, as far as the rules of composition or interval arithmetic can prove it.
public sealed interface Convexity {

    /// The three ways in which a function can be free of saddle-like ground.
    enum Shape { CONVEX, CONCAVE, AFFINE }

    /// H is semidefinite at every point of the window at which f is twice continuously differentiable.
    ///
    /// @param strictly   whether H is definite at each of them
    /// @param everywhere whether those are all points of the window. Only then f is convex there (or concave, affine); else H
    ///                   says nothing of kinks, jumps and borders of the domain
    record Proved(Shape shape, boolean strictly, boolean everywhere) implements Convexity {}

    /// f is convex (or concave, affine) by the rules of composition, kinks and borders included.
    ///
    /// @param extent       where
    /// @param strictlyHere whether H is besides proved to be definite at every point of the window
    /// @param derivation   the rules, step by step; says also whether f is strictly convex there
    record Composed(Shape shape, Extent extent, boolean strictlyHere, Derivation derivation) implements Convexity {

        /// Whether f is strictly convex or concave on the whole extent.
        public boolean isStrict() {
            return derivation.curvature().isStrict();
        }
    }

    /// Where f is convex: a convex set in each case.
    enum Extent {
        /// All of the plane.
        PLANE,
        /// All points where f is defined.
        DOMAIN,
        /// All points of the window where f is defined.
        WINDOW
    }

    /// f is convex on the whole plane because of what it is: a sum of convex functions of affine ones, as the loss of a generalised
    /// linear model.
    ///
    /// @param strictly whether those are strictly convex, and all affine functions together constant along no line
    record ByForm(boolean strictly) implements Convexity {}

    /// f is neither convex nor concave, or not convex and perhaps concave without proof: H has a negative eigenvalue at a
    /// point of the window, proved by interval evaluation at that very point.
    ///
    /// @param eigenvalue λmin there; its exact value is negative too
    record Refuted(double x, double y, double eigenvalue) implements Convexity {}

    /// Neither could be proved.
    record Undecided(Obstacle obstacle) implements Convexity {}

    /// What stood in the way of a proof.
    enum Obstacle {
        /// f isn't twice continuously differentiable in all of the window, or not known to be.
        NOT_SMOOTH,
        /// H is singular somewhere, or too near to it for the work that was allowed.
        TOO_CLOSE
    }
}
