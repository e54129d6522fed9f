/// Losses of machine learning: what they are made of, as plain values.
///
/// A [hesse.learning.Loss] is a [hesse.learning.Model] with the [hesse.learning.Dataset] that it is fitted to, a [hesse.learning.Reduction]
/// and a [hesse.learning.Penalty]. Conventions stand at the models; [hesse.learning.Loss#blocks] says where which weights are.
/// [hesse.learning.LossProblem] says why a model and data don't go together. The room `data` reads, writes and generates data sets;
/// `LossObjective` in the room `objective` computes a loss.
package hesse.learning;
