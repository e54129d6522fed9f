/// Automatic differentiation, forward mode and second order (Griewank & Walther, Evaluating Derivatives, 2nd ed.,
/// chapter 13), by adding nodes to a graph instead of computing numbers.
///
/// [hesse.field.differentiation.Differentiator] goes through an expression from its leaves up; every subexpression becomes the nodes of its
/// value and five derivatives. What `rewriting` has a stable form for is compiled as that. The rules are in classes by kind of function;
/// each chooses forms that neither cancel nor overflow where the derivative itself doesn't, and other ones for enclosures. At kinks and
/// jumps a derivative is NaN.
package hesse.field.differentiation;
