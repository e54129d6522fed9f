package hesse.field;

/// Which parts of a jet an evaluation needs; fewer cost less.
public enum Order {
    VALUE,
    /// With the value.
    GRADIENT,
    /// With the value and the gradient.
    HESSIAN,
    /// The Hessian and the value without the gradient.
    CURVATURE;

    private static final int[] VALUE_ONLY = {0};
    private static final int[] FIRST = {0, 1, 2};
    private static final int[] ALL = {0, 1, 2, 3, 4, 5};
    private static final int[] WITHOUT_FIRST = {0, 3, 4, 5};

    boolean hasGradient() {
        return this == GRADIENT || this == HESSIAN;
    }

    boolean hasHessian() {
        return this == HESSIAN || this == CURVATURE;
    }

    /// The places of the parts among f, fx, fy, fxx, fxy, fyy; not to be modified.
    public int[] components() {
        return switch (this) {
            case VALUE -> VALUE_ONLY;
            case GRADIENT -> FIRST;
            case HESSIAN -> ALL;
            case CURVATURE -> WITHOUT_FIRST;
        };
    }
}
