/// Losses as objectives: value, gradient, H v by Pearlmutter's R-operator, Gauss–Newton products, H.
///
/// [hesse.learning.objective.LossObjective#of] makes the [hesse.objective.Objective] of a [hesse.learning.Loss], and
/// [hesse.learning.objective.Examples] says what each example of a generalised linear model adds to it. Networks, softmax and generalised
/// linear models are the same loops over layers: a bias of the latter two is an input that is always 1. Examples are taken in chunks that
/// don't depend on the machine, and chunks are added in their order, so that a loss is the same to the last bit on any number of
/// processors.
package hesse.learning.objective;
