/// One step of a method, explained in pictures.
///
/// A [hesse.figure.step.PlaneStep] is the step with all that the pictures ask for. [hesse.figure.step.MechanismPicture] puts as many of
/// them side by side as there is room for, the most telling first: what the step does to each part of the gradient
/// ([hesse.figure.step.EigenbasisFigure]), f and the quadratic model along the step with the trials of a line search
/// ([hesse.figure.step.SectionFigure]), the plane round the iterate with what the method made of it ([hesse.figure.step.LocalFigure]), and
/// what the step leaves of the model's gradient ([hesse.figure.step.ModelGradientFigure]). Among more than two variables a
/// [hesse.figure.step.SpaceStep] has the same: shares of all eigenvectors or of the leading ones ([hesse.figure.step.EigenSharesFigure]),
/// and the step in the plane along itself and the gradient ([hesse.figure.step.StepPlane]). [hesse.figure.step.StepMarks] draws what the
/// third does on the map. They are the same for every method, so that methods can be compared; what only some have is drawn into them.
package hesse.figure.step;
