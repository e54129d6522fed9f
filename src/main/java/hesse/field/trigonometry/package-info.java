/// Sine, cosine and tangent and their inverses, the same to the last bit in every loop that computes them.
///
/// Made as [hesse.field.function] says: for each function its steps on single numbers, which say their largest error, a loop over blocks
/// and one in vectors. [hesse.field.trigonometry.Trigonometry] has the reduction of angles that all share.
package hesse.field.trigonometry;
