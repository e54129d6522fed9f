/// Functions of n variables on EJML vectors and matrices.
///
/// [hesse.objective.Objective#at] gives an [hesse.objective.Evaluation], which is asked for f, ∇f, H or H v at that point; a method that
/// can do without H never has it formed. [hesse.objective.FieldObjective] is a field of the plane as an objective.
/// [hesse.objective.SymmetricEigen] has all eigenvalues of a matrix with their vectors; what is known of a matrix that is too large for
/// that is in the room `spectrum`.
package hesse.objective;
