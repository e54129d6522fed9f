/// Rewrites trees into what a person would write: the same values wherever the tree has one, up to rounding, and never longer.
///
/// Make a [hesse.expression.simplification.Simplifier], give it the formula as it was typed and then whatever belongs to it.
/// A tree is read into a normal form, a sum of products of powers with rational factors; sums are combined, multiplied out or
/// factored there, and the shortest form is written as a tree again. Work that passes a limit ends with
/// [hesse.expression.simplification.WorkLimitExceeded].
package hesse.expression.simplification;
