package hesse.field;

/// Bounds on the rounding errors of a field's computed Hessians over boxes, for pictures: of every point of the box, a point
/// included, and never too small. Owns scratch memory and allocates nothing per box: one thread at a time.
public interface HessianErrors {

    /// Bounds the errors over the box [xMin, xMax] x [yMin, yMax] of finite numbers.
    void bound(double xMin, double xMax, double yMin, double yMax);

    /// The most by which a computed fxx in the box of the last [#bound] is off; infinite or NaN where nothing is known.
    double ofFxx();

    double ofFxy();

    double ofFyy();

    /// Whether det H is zero at every point, whatever rounding makes of it, as that of a function of x + y is. May take
    /// some time when it is first asked.
    boolean isSingularEverywhere();
}
