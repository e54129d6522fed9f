/// The derivatives of a formula as formulas.
///
/// [hesse.expression.symbolic.SymbolicDerivatives] is the door: gradient and Hessian as trees that a person would write.
/// [hesse.expression.symbolic.Differentiation] applies the rules of the calculus to a tree and
/// [hesse.expression.symbolic.Simplifier] tidies trees. Values are not computed here: `hesse.field` does it faster and
/// more exactly, by its own rules, and tests hold the two together.
package hesse.expression.symbolic;
