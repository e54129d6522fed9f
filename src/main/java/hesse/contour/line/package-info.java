/// Polylines: finished ones as values ([hesse.contour.line.Line], [hesse.contour.line.LevelLines]), and those under construction, many in
/// a [hesse.contour.line.PolylineBuffer] with the function's gradients at their points.
package hesse.contour.line;
