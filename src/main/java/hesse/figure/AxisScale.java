package hesse.figure;

/// What the length of a curvature axis on the map says about its eigenvalue λ.
public enum AxisScale {
    /// Proportional to |λ|: twice as long is twice as curved.
    ABSOLUTE,
    /// Proportional to √|λ|: weak and strong curvature are both readable.
    ROOT,
    /// Proportional to 1/√|λ|: the semi-axis of the quadratic model's level ellipse, long where the surface is flat.
    INVERSE_ROOT;

    /// The length of an axis in units of the axis whose |λ| is the reference; |λ| / reference in, may be 0 or infinite.
    public double of(double ratio) {
        return switch (this) {
            case ABSOLUTE -> ratio;
            case ROOT -> Math.sqrt(ratio);
            case INVERSE_ROOT -> 1 / Math.sqrt(ratio);
        };
    }
}
