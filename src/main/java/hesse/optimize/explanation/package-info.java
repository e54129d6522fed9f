/// What a step did and why, in one or two sentences with the numbers: [hesse.optimize.explanation.StepExplanation], in as many
/// dimensions as the function has. The texts are in the bundle under `optimize.step`.
package hesse.optimize.explanation;
