package hesse.contour;

/// Where a function is stationary without being extreme, in cells from the grid's first node.
///
/// @param isAtLevel whether the function there is the level, so that lines cross
record Saddle(double u, double v, double value, boolean isAtLevel) {}
