/// Lines as near to the curve as a tolerance in cells asks for.
///
/// [hesse.contour.refine.EdgeRefiner] moves crossings along their edges to the roots, before they are joined; of the polylines
/// [hesse.contour.refine.ChordRefiner] divides the chords that leave the curve. Both evaluate the function for many places at once.
package hesse.contour.refine;
