/// One step of a method, explained in pictures.
///
/// A [hesse.figure.step.PlaneStep] is the step with all that the pictures ask for. [hesse.figure.step.MechanismPicture] puts as many
/// of them side by side as there is room for, the most telling first: what the step does to each part of the gradient
/// ([hesse.figure.step.EigenbasisFigure]), f and the quadratic model along the step ([hesse.figure.step.SectionFigure]), and
/// what the step makes of the model's gradient ([hesse.figure.step.ModelGradientFigure]). They ask nothing of the method but its
/// step, so they are the same for every method and can be compared.
package hesse.figure.step;
