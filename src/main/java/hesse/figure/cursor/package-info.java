/// Marks of the one point under the cursor: crosshair, level curves of the quadratic model, curvature axes, gradient.
///
/// [hesse.figure.cursor.CursorMarks] draws those that are shown, in an order in which none hides another; each has a class
/// of its own, which draws it alone. Numbers that aren't finite are not drawn. Lengths compare with the
/// [hesse.figure.scale.ReferenceMagnitudes] of the window.
package hesse.figure.cursor;
