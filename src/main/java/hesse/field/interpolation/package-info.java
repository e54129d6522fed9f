/// Pictures of functions whose points are expensive, from jets at few points.
///
/// [hesse.field.interpolation.InterpolatedField#of] makes a field that is as good as the given one for pictures of a window. The plane is
/// cut into [hesse.field.interpolation.Tile]s, each of whose 16 x 16 cells is a piecewise quintic polynomial with the values and all
/// first and second derivatives of the function at the nodes. A tile measures its error against its own nodes; where it is too large
/// four smaller tiles take its place, and at the end the function itself. A [hesse.field.interpolation.TileCache] keeps tiles from one
/// window to the next.
package hesse.field.interpolation;
