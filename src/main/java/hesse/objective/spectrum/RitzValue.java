package hesse.objective.spectrum;

/// An approximation of an eigenvalue of A from within a Krylov space.
///
/// @param value    θ
/// @param weight   the square of its vector's part along the start vector: what the start vector's measure gives it; all weights sum to 1
/// @param residual ‖A y − θ y‖ for its vector y, by β_m |s_m|
/// @param rounding how far rounding errors may have moved it
public record RitzValue(double value, double weight, double residual, double rounding) {

    /// Some eigenvalue of A is no further from [#value] than this (Parlett, section 4.5).
    public double bound() {
        return residual + rounding;
    }

    public double lowest() {
        return value - bound();
    }

    public double highest() {
        return value + bound();
    }
}
