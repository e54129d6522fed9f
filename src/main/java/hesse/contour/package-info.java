/// Level lines of sampled functions of the plane, the choice of their levels and the placement of their labels.
///
/// [hesse.contour.ContourTracer] turns samples on a [hesse.field.Grid] of nodes into whole polylines; given a
/// [hesse.contour.BlockFunction] (f, a slope, det H) it puts every point on the level, by the exact gradient where the function
/// knows it, lets lines cross where they do, leads them to the border of the function's domain, finds those nearer to each
/// other than a cell, and smoothes their bends. [hesse.contour.Levels]
/// chooses levels that are short in decimal. [hesse.contour.LabelPlacer] works in pixels, after projection, and
/// [hesse.contour.LabelGaps] opens the lines for the text.
package hesse.contour;
