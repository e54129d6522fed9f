/// Where a function's domain ends and where its poles run, for all levels at once.
///
/// [hesse.contour.boundary.BoundaryCells] finds the cells concerned: by corners without a value, and by samples that spring up and back
/// ([hesse.contour.boundary.PoleIndicator]). When they are sampled anew, [hesse.contour.boundary.PoleMarks] tells by the finer samples
/// through which finer cells a pole runs; these have no lines.
package hesse.contour.boundary;
