/// Labels along lines, all in pixels, y downwards.
///
/// [hesse.contour.label.LabelPlacer] takes a [hesse.contour.label.LabelRequest] per level and the
/// [hesse.contour.label.LabelRules], and answers with [hesse.contour.label.PlacedLabel]s; [hesse.contour.label.LabelGaps] opens the lines
/// for these. [hesse.contour.label.OrientedBox] is what a label covers.
package hesse.contour.label;
