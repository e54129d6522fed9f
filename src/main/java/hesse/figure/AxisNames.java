package hesse.figure;

/// What the two variables are called on pictures.
public record AxisNames(String x, String y) {
    public static final AxisNames XY = new AxisNames("x", "y");
}
