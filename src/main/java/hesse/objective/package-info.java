/// Losses of n variables on EJML vectors and matrices: value, gradient, Hessian; a field of the plane as such an
/// objective.
package hesse.objective;
