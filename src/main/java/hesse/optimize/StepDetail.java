package hesse.optimize;

import hesse.curvature.CriticalPoint;

/// What a method computed for a step, for the figures and the table that explain it. One case for each kind of reasoning,
/// which methods may share.
public sealed interface StepDetail {

    /// p = −η ∇f.
    record GradientStep(double stepSize) implements StepDetail {}

    /// p leads to the only critical point of the quadratic model.
    ///
    /// @param target what that point is for the model
    record NewtonStep(CriticalPoint.Kind target) implements StepDetail {}
}
