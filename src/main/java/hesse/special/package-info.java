/// Functions of numbers that [java.lang.Math] lacks, each with its largest error: inverse hyperbolic functions, the error function,
/// the gamma function and its derivatives, sinc, real roots, remainders and rounding.
///
/// Static methods of single numbers, the same bits everywhere (they build on [java.lang.StrictMath]). Blocks of points and
/// intervals both are computed by them, so that an error bound is stated and tested in one place; nothing is allocated. What is
/// evaluated most has loops of its own in `hesse.field.function`.
package hesse.special;
