package hesse.curvature;

/// A point where ∇f = 0, with f, H and what the second-derivative test says there.
public record CriticalPoint(double x, double y, double f, Hessian hessian, Kind kind) {

    /// The answer of the second-derivative test; [#DEGENERATE] where H is singular and the test says nothing, or can't be told
    /// from singular.
    public enum Kind {
        MINIMUM, MAXIMUM, SADDLE, DEGENERATE;

        /// What a critical point with a Hessian of this class is.
        ///
        /// @throws IllegalArgumentException for [Definiteness#UNDEFINED]
        public static Kind of(Definiteness definiteness) {
            return switch (definiteness) {
                case POSITIVE_DEFINITE -> MINIMUM;
                case NEGATIVE_DEFINITE -> MAXIMUM;
                case INDEFINITE -> SADDLE;
                case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO, NOT_DECIDED -> DEGENERATE;
                case UNDEFINED -> throw new IllegalArgumentException("no kind without a finite Hessian");
            };
        }
    }
}
