package hesse.objective.spectrum;

/// How many eigenvalues are negative.
///
/// @param atLeast of whose sign no rounding error is to blame
/// @param all     whether there are no others, but for those that rounding errors hide
public record EigenvalueCount(int atLeast, boolean all) {}
