package hesse.curvature;

/// The eigenvalues of a Hessian, ascending, and the directions of their eigenvectors.
///
/// An eigenvector is a line, so its angle is one of two, here the one in (−π/2, π/2] radians; the two lines are
/// perpendicular. Both angles are NaN where every direction is an eigenvector ([Hessian#isotropic()]); all four numbers
/// are NaN where an entry of the Hessian or an eigenvalue isn't finite.
public record Eigen(double lambdaMin, double lambdaMax, double angleMin, double angleMax) {

    static final Eigen UNDEFINED = new Eigen(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /// The same axes with other eigenvalues.
    Eigen with(double min, double max) {
        return new Eigen(min, max, angleMin, angleMax);
    }

    /// Whether the eigenvectors have directions to draw.
    public boolean hasAxes() {
        return !Double.isNaN(angleMin);
    }
}
