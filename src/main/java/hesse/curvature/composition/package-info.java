/// Curvature by composition: the rules of disciplined convex programming on a formula's tree (Grant, Boyd & Ye, "Disciplined
/// Convex Programming", 2006; Boyd & Vandenberghe, "Convex Optimization", 2004, chapter 3).
///
/// Call [hesse.curvature.composition.Composition#onPlane], or [hesse.curvature.composition.Composition#on] for a box. A `TermReader`
/// reads the tree from its leaves up; of each term it knows the curvature, bounds on the values, the directions along which it
/// isn't shown to be strict, and whether it is defined everywhere. Whatever is called convex is convex on its whole domain, and
/// the domain is convex: it is an intersection of half-planes and sets where a concave term is positive.
package hesse.curvature.composition;
