package hesse.optimize;

/// Why a run ended.
public enum StopReason {
    /// The gradient is zero, see [Stopping]; the point may be a minimum, a maximum, a saddle or degenerate.
    CONVERGED,
    /// The last iterate is beyond [Stopping#farRadius()].
    DIVERGED,
    /// The method needs H⁻¹ and H is singular at the last iterate, or rounding errors don't let it be told from singular.
    SINGULAR_HESSIAN,
    /// The method goes to the minimum of the quadratic model along its direction, and along it the model has none.
    UNBOUNDED_MODEL,
    /// No step along the method's direction, however short, lowers f by as much as it asks.
    NO_DECREASE,
    /// What the method needs for its next step is beyond the range of doubles, although f, ∇f and H aren't.
    OVERFLOW,
    /// f, ∇f or H isn't finite at the last iterate: the run has left the domain, or met a kink.
    NOT_A_NUMBER,
    /// As many steps as allowed were made.
    STEP_LIMIT
}
