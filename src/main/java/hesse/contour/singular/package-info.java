/// Where the gradient vanishes on a level: lines cross in saddle points, or the function touches the level along a line without crossing it.
///
/// [hesse.contour.singular.Junctions] leads refined crossings into the saddle points at the level; [hesse.contour.singular.TouchingLines]
/// finds the lines that marching squares doesn't see, after [hesse.contour.singular.RidgeNodes] has kept it from seeing half of them.
package hesse.contour.singular;
