/// Level lines of sampled functions of the plane, the choice of their levels and the placement of their labels.
///
/// [hesse.contour.Levels] chooses levels that are short in decimal. A [hesse.contour.LevelSurvey] finds out from samples on a
/// [hesse.field.Grid] of nodes where they run, and a [hesse.contour.ContourTracer] makes lines of that, given the
/// [hesse.contour.BlockFunction] itself (f, a slope, det H). [hesse.contour.LabelPlacer] works in pixels, after projection, and
/// [hesse.contour.LabelGaps] opens the lines for the text.
package hesse.contour;
