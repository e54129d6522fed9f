/// What level lines are traced of: a function of the plane evaluated for a block of places at once, with its gradient.
///
/// [hesse.contour.function.BlockFunction] makes those of a [hesse.field.Field]. The tracer wraps them: a function that doesn't know its
/// gradient gets differences ([hesse.contour.function.ForwardDifferences]), places without a value but with the same limit on both sides
/// get that ([hesse.contour.function.RemovableSingularities]). Each owns scratch memory and belongs to one thread.
package hesse.contour.function;
