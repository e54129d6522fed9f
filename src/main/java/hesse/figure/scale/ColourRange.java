package hesse.figure.scale;

/// Turns a quantity into a position in [0, 1] on a palette and back, so that a colour bar can be labelled.
///
/// The scale is asinh: linear for |value| well below `softness`, logarithmic well above it, so that a few huge values
/// don't drown the rest in one colour. An infinite softness makes it linear. Diverging ranges are symmetric:
/// `low = −high`, 0 at position 1/2, and `softness` counts from 0; others count from `low`.
public record ColourRange(double low, double high, double softness, boolean diverging) {

    /// asinh z = ln 2z beyond this, to all digits.
    private static final double LARGE = 1e9;

    public ColourRange {
        if (!(low < high) || !Double.isFinite(high - low) || !(softness > 0) || diverging && low != -high) {
            throw new IllegalArgumentException("no colour range: " + low + " to " + high + ", softness " + softness + ", diverging "
                    + diverging);
        }
    }

    /// Even steps from low to high.
    public static ColourRange linear(double low, double high) {
        return new ColourRange(low, high, Double.POSITIVE_INFINITY, false);
    }

    /// Where the value lies: 0 at or below `low`, 1 at or above `high`, NaN for NaN.
    public double position(double value) {
        double inside = Math.clamp(value, low, high);
        return diverging ? 0.5 + 0.5 * bent(inside, high) : bent(inside - low, high - low);
    }

    /// The value at a position in [0, 1].
    public double value(double position) {
        return diverging ? straight(2 * position - 1, high) : low + straight(position, high - low);
    }

    private double bent(double value, double full) {
        return softness == Double.POSITIVE_INFINITY ? value / full : asinh(value / softness) / asinh(full / softness);
    }

    private double straight(double bent, double full) {
        return softness == Double.POSITIVE_INFINITY ? bent * full : softness * Math.sinh(bent * asinh(full / softness));
    }

    private static double asinh(double z) {
        double a = Math.abs(z);
        double value = a > LARGE ? Math.log(2) + Math.log(a) : Math.log1p(a + a * a / (1 + Math.sqrt(1 + a * a)));
        return Math.copySign(value, z);
    }
}
