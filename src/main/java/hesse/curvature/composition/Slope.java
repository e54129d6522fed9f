package hesse.curvature.composition;

import hesse.interval.Interval;

/// The gradient of an affine term, enclosed.
record Slope(Interval x, Interval y) {
    static final Slope NONE = new Slope(Bounds.ZERO, Bounds.ZERO);

    Slope plus(Slope other) {
        return new Slope(Bounds.sum(x, other.x), Bounds.sum(y, other.y));
    }

    Slope minus(Slope other) {
        return new Slope(Bounds.difference(x, other.x), Bounds.difference(y, other.y));
    }

    Slope times(Interval factor) {
        return new Slope(Bounds.product(x, factor), Bounds.product(y, factor));
    }

    /// Whether the two are certain to have different directions, neither of them zero.
    boolean isIndependentOf(Slope other) {
        return !Bounds.difference(Bounds.product(x, other.y), Bounds.product(y, other.x)).contains(0);
    }
}
