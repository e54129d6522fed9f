package hesse.curvature;

/// What f looks like around a degenerate critical point, found by comparing f with its value there on small circles:
/// not a proof, but what the second-derivative test can't say.
public enum Neighbourhood {
    /// Higher all around.
    MINIMUM,
    /// Lower all around.
    MAXIMUM,
    /// Two sectors higher, two lower; or one of each, as of x³ + y².
    SADDLE,
    /// Three sectors higher and three lower, or more.
    MONKEY_SADDLE,
    /// Equal in some direction, different from circle to circle, or lost in rounding errors.
    UNCLEAR
}
