package hesse.curvature;

/// How a term of a formula curves on its domain. A term without x and y is CONSTANT; AFFINE ones are convex and concave.
public enum Curvature {
    CONSTANT, AFFINE, CONVEX, STRICTLY_CONVEX, CONCAVE, STRICTLY_CONCAVE, UNKNOWN;

    /// Whether the term is known to be convex: of two points' mean the value is at most the mean of their values.
    public boolean isConvex() {
        return isAffine() || this == CONVEX || this == STRICTLY_CONVEX;
    }

    /// Whether the negative term is convex.
    public boolean isConcave() {
        return isAffine() || this == CONCAVE || this == STRICTLY_CONCAVE;
    }

    /// Whether both.
    public boolean isAffine() {
        return this == CONSTANT || this == AFFINE;
    }

    /// Whether values between two different points are never on the straight line between theirs.
    public boolean isStrict() {
        return this == STRICTLY_CONVEX || this == STRICTLY_CONCAVE;
    }
}
