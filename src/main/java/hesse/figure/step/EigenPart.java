package hesse.figure.step;

import hesse.curvature.Eigen;

/// The share of one eigenvector in a step: with the gradient split along the two, c = ∇f·q, a method makes of each part what
/// it likes, and Newton's method −c/λ.
///
/// @param lambda   the eigenvalue
/// @param gradient c = ∇f·q
/// @param step     p·q
record EigenPart(double lambda, double gradient, double step) {

    /// −c/λ; infinite where λ is zero and c isn't, NaN where both are.
    double newton() {
        return -gradient / lambda;
    }

    /// The parts along the eigenvectors of the smaller and of the larger eigenvalue; along x and y where every direction is one.
    static EigenPart[] of(PlaneStep step) {
        var jet = step.model().jet();
        Eigen eigen = step.model().hessian().eigen();
        double angle = eigen.hasAxes() ? eigen.angleMin() : 0;
        double x = Math.cos(angle);
        double y = Math.sin(angle);
        return new EigenPart[] {
            new EigenPart(eigen.lambdaMin(), jet.fx() * x + jet.fy() * y, step.dx() * x + step.dy() * y),
            new EigenPart(eigen.lambdaMax(), jet.fy() * x - jet.fx() * y, step.dy() * x - step.dx() * y)
        };
    }
}
