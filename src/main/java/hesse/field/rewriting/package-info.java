/// Formulas that are right on paper and lose digits or overflow in doubles, and what is computed in their place.
///
/// [hesse.field.rewriting.Rewritings#form] answers for a formula, by its root alone, with the
/// [hesse.field.rewriting.StableForm] that `differentiation` compiles instead; [hesse.field.rewriting.Rewritings#all] lists
/// every place of a formula that is rewritten, for people to read. Formulas as they are typed, printed and differentiated on
/// paper are never changed.
///
/// A rule is applied only where it is certain that the form is defined exactly where the formula is and has the same value
/// there, for all x and y: its class says on what condition, and whose idea it is. Numbers of a formula are the doubles that
/// they are read as, and conditions on them are decided without rounding, see [hesse.field.rewriting.Numbers].
package hesse.field.rewriting;
