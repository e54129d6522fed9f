/// Losses of machine learning: what they are made of, as plain values.
///
/// A [hesse.learning.Loss] is a [hesse.learning.Model] with the [hesse.learning.Dataset] that it is fitted to, a
/// [hesse.learning.Reduction] and a [hesse.learning.Penalty]. Conventions (order of weights, stable forms) stand at the models.
package hesse.learning;
