package hesse.field;

import hesse.interval.Interval;

/// Encloses a function and its derivatives over boxes: bounds that hold at every point of the box at which the function is
/// twice differentiable, rounding errors included.
///
/// What is enclosed is the function that the formula means: numbers stand for the decimals that they are written as, and for the doubles
/// next to them, `pi` and `e` for π and e. Of a box first the gradient is asked for, then the rest, as far as it is needed. Owns scratch
/// memory and allocates nothing per box: one thread at a time.
public interface Enclosure {

    /// What is enclosed.
    enum Component { F, FX, FY, FXX, FXY, FYY, DETERMINANT }

    /// Encloses ∇f over the box [xMin, xMax] x [yMin, yMax] of finite numbers.
    void encloseGradient(double xMin, double xMax, double yMin, double yMax);

    /// After [#encloseGradient] narrows that box, given as xMin, xMax, yMin, yMax, to where ∇f may be zero; false if that is
    /// nowhere. What was enclosed stays as it was.
    boolean contracts(double[] box);

    /// After [#encloseGradient] at a single point, bounds on p ∂f/∂x + q ∂f/∂y, in which rounding errors that both derivatives have in
    /// common cancel.
    Interval slope(double p, double q);

    /// Encloses f and H too, over the same box.
    void encloseHessian();

    /// After [#encloseHessian] encloses det H too, where terms cancel better than in fxx fyy - fxy².
    void encloseDeterminant();

    /// How many operations on intervals f, ∇f and H cost for a box.
    int cost();

    /// The lower bound of what was enclosed last; NaN where it is known to exist nowhere in the box.
    double inf(Component component);

    /// The upper bound of what was enclosed last; NaN where it is known to exist nowhere in the box.
    double sup(Component component);

    /// Whether after [#encloseGradient] a derivative is known to exist nowhere in the box.
    boolean hasNoGradient();

    /// Whether after [#encloseGradient] ∇f is known to be continuous at every point of the box.
    boolean hasContinuousGradient();

    /// Whether after [#encloseHessian] f or a derivative is known to exist nowhere in the box.
    boolean isEmpty();

    /// Whether after [#encloseHessian] f is known to be twice continuously differentiable at every point of the box.
    boolean isSmooth();
}
