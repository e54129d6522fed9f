package hesse.curvature;

/// Whether a function is convex on a window, as far as interval arithmetic can prove it.
public sealed interface Convexity {

    /// The three ways in which a function can be free of saddle-like ground.
    enum Shape { CONVEX, CONCAVE, AFFINE }

    /// H is semidefinite at every point of the window at which f is twice continuously differentiable.
    ///
    /// @param strictly   whether H is definite at each of them
    /// @param everywhere whether those are all points of the window. Only then f is convex there (or concave, affine); else H
    ///                   says nothing of kinks, jumps and borders of the domain
    record Proved(Shape shape, boolean strictly, boolean everywhere) implements Convexity {}

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
