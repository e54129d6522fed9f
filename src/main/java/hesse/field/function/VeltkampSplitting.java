package hesse.field.function;

/// A number cut into two of so few digits that their products are exact (Veltkamp 1968, Dekker 1971).
public final class VeltkampSplitting {
    /// What [#split] multiplies by, for vectors that do the same.
    public static final double SPLITTING = 0x1p27 + 1;

    private VeltkampSplitting() {}

    /// The first 26 bits of a number below 2⁹⁹⁶; the others are a difference of doubles.
    public static double split(double a) {
        double large = a * SPLITTING;
        return large - (large - a);
    }
}
