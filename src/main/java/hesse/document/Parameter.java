package hesse.document;

/// A formula's parameter: its value and the range of its slider, min < max, min ≤ value ≤ max, all finite.
public record Parameter(double value, double min, double max) {
    public Parameter {
        if (!(min < max) || !(value >= min && value <= max) || Double.isInfinite(min) || Double.isInfinite(max)) {
            throw new IllegalArgumentException("a parameter lies in its range, but " + value + " does not lie in [" + min + ", " + max
                    + "]");
        }
    }

    /// What a new name starts with: 1 in [-5, 5].
    public static final Parameter INITIAL = new Parameter(1, -5, 5);

    /// The same range, with the value moved to the nearest one in it.
    public Parameter withValue(double newValue) {
        return new Parameter(Math.clamp(newValue, min, max), min, max);
    }
}
