/// A formula in up to twelve variables as an objective, with exact derivatives and what is known of the signs of its Hessian's eigenvalues.
///
/// Call [hesse.objective.formula.FormulaObjective#of]. The formula is cut into summands; of a summand in two variables there is one
/// compiled field, of one in more a field is compiled at each point for each two of them, with the others constant there: what those fields
/// care for, stable forms, kinks, conditions, enclosures, holds for n variables as it does for two.
package hesse.objective.formula;
