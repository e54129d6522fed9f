/// Where a function's domain ends and where its poles run, for all levels at once.
///
/// [hesse.contour.boundary.BoundaryCells] is what others ask: the cells concerned, sampled 16 by 16, in which finer cells that the boundary or
/// a pole runs through have no lines. Cells are found by corners without a value, and by samples that spring up and back
/// ([hesse.contour.boundary.PoleIndicator]); in the latter [hesse.contour.boundary.PoleSearch] tells poles from jumps and steep slopes.
package hesse.contour.boundary;
