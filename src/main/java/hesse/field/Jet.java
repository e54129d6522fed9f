package hesse.field;

/// The 2-jet of a field at one point: value, gradient and Hessian entries. Any of them may be infinite or NaN.
public record Jet(double f, double fx, double fy, double fxx, double fxy, double fyy) {

    /// Nowhere defined.
    public static final Jet UNDEFINED = new Jet(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /// This jet; where f is no number nothing is, although the formulas of its derivatives may have values there: −1 is the
    /// slope of log at −1.
    public Jet whereDefined() {
        return Double.isNaN(f) ? UNDEFINED : this;
    }

    /// Whether all six numbers are finite; where they aren't, the Hessian is undefined.
    public boolean isFinite() {
        return Double.isFinite(f) && Double.isFinite(fx) && Double.isFinite(fy)
                && Double.isFinite(fxx) && Double.isFinite(fxy) && Double.isFinite(fyy);
    }
}
