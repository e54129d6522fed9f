/// A formula's jets by arithmetic of a hundred digits, for single points at which doubles can't tell what H is.
///
/// [hesse.field.precision.PreciseEvaluator#of] evaluates the graph that enclosures come from on Hipparchus' decimal numbers, with
/// numbers as the decimals that they are written as, in two precisions: where these differ digits are lost. No proof rests
/// on it.
package hesse.field.precision;
