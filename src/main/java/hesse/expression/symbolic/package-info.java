/// The derivatives of a formula as formulas, and other trees in the place of its variables.
///
/// Call [hesse.expression.symbolic.SymbolicDerivatives#of]: gradient and Hessian as trees that a person would write, and where
/// the formula has kinks. [hesse.expression.symbolic.DerivativeSheet] writes them all to be copied.
/// [hesse.expression.symbolic.Differentiation] applies the rules of the calculus to a tree, and `simplification` tidies the
/// result. [hesse.expression.symbolic.Substitution] makes a formula of other variables. Values are not computed here: `hesse.field` does it
/// faster and more exactly, by its own rules, and tests hold the
/// two together.
package hesse.expression.symbolic;
