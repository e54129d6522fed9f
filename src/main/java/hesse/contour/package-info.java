/// Level lines of sampled functions of the plane, the choice of their levels and the placement of their labels.
///
/// [hesse.contour.ContourTracer] turns samples on a [hesse.field.Grid] of nodes into whole polylines; given a
/// [hesse.contour.BlockFunction] (f, a slope, det H) it puts every point on the level, lets
/// lines cross where they do, and smoothes their bends. [hesse.contour.Levels]
/// chooses levels that are short in decimal. [hesse.contour.LabelPlacer] works in pixels, after projection, and
/// [hesse.contour.LabelGaps] opens the lines for the text.
package hesse.contour;
