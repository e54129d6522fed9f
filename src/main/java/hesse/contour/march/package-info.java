/// Marching squares: from samples at nodes to linked crossings, and from these to polylines.
///
/// A [hesse.contour.march.LevelSurvey] is made once for some levels and shared by threads. For each level a tracer then chooses
/// [hesse.contour.march.ResampledCells], runs [hesse.contour.march.MarchingSquares] on the other cells and
/// [hesse.contour.march.ResampledMarchingSquares] on these, in that order, and at last has [hesse.contour.march.LineJoiner] follow the links.
package hesse.contour.march;
