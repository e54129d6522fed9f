/// Finds critical points without proof: samples, then iterates from many starting points, then judges where the iterations
/// ended by the rounding errors there.
///
/// Call [hesse.curvature.search.CriticalPointSearch#in]. Lengths inside are in cells of the sampling grid, so that windows of
/// every shape and size are alike.
package hesse.curvature.search;
