/// Rewrites trees into what a person would write: the same values wherever the tree has one, up to rounding, and never longer.
///
/// Call [hesse.expression.simplification.Simplifier#simplify] for one tree, or
/// [hesse.expression.simplification.Session#simplified] for several that belong together. A tree is read into a normal form,
/// a sum of products of powers with rational factors; sums are combined, multiplied out or factored there, and the shortest
/// is written as a tree again. Work that passes a limit ends with [hesse.expression.simplification.TooMuch].
package hesse.expression.simplification;
