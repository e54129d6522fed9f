/// Points of n variables at which all derivatives of an objective are zero: a search from many starts that finds what it finds.
///
/// [hesse.objective.stationary.StationarySearch#run] is what to call first: from starts in a [hesse.objective.stationary.SearchBox], drawn
/// by a seed, [hesse.objective.stationary.GradientRoot] looks for a root of ∇f, and points that are one are listed once, each a
/// [hesse.objective.stationary.StationaryPoint] with H's eigenvalues and how far it may be off. That none was missed isn't said: nothing
/// here proves it.
package hesse.objective.stationary;
