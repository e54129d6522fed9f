package hesse.contour.singular;

/// Where a function is stationary without being extreme, in cells from the grid's first node.
record SaddlePoint(double u, double v) {}
