/// Where runs from every point of a grid end.
///
/// [hesse.optimize.basin.BasinSearch] runs a method from each start, of which [hesse.optimize.basin.Landings] keep the end, the steps
/// and the reason; [hesse.optimize.basin.Basins] then say which of few points each one reached. Rows are computed apart, in any
/// order and by as many threads as there are, with the same result; a coarse grid first gives a picture soon, see
/// [hesse.optimize.basin.BasinSearch#coarseToFine]. Newton's method and gradient descent
/// run many starts at once, in blocks that stay full: where a run ends the next start takes its place.
///
/// [hesse.optimize.basin.SpaceBasinSearch] does the same among all variables of an objective, from starts in a plane: fewer of them, one by
/// one.
package hesse.optimize.basin;
