package hesse.curvature;

/// What f looks like around a degenerate critical point, found by comparing f with its value there on small circles:
/// not a proof, but what the second-derivative test can't say.
public enum Neighbourhood {
    /// Higher all around.
    MINIMUM,
    /// Lower all around.
    MAXIMUM,
    /// Two sectors higher and two lower.
    SADDLE,
    /// Three sectors higher and three lower.
    MONKEY_SADDLE,
    /// Another number of sectors: one higher and one lower, as of x³ + y², or more than three each.
    NO_EXTREMUM,
    /// Not the same on circles of different size, or lost in rounding errors.
    UNCLEAR
}
