/// Steps that a model is trusted for: within a radius, or with a term that grows with the step's length.
///
/// [hesse.optimize.trustregion.ModelMinimum] is the exact minimum of a quadratic model in a ball, hard case included,
/// [hesse.optimize.trustregion.DoglegPath] the cheap way to a good point, [hesse.optimize.trustregion.CubicMinimum] the minimum with a
/// cubic term. [hesse.optimize.trustregion.Agreement] judges a step by the model's prediction, [hesse.optimize.trustregion.RadiusRule]
/// turns that into the next radius.
package hesse.optimize.trustregion;
