package hesse.field;

/// Steps of a value that begin where u = 1 + (value − low)·scale has certain values, the same for equal bits of u, without
/// a search.
///
/// The leading bits of u ≥ 1, a number like any other and as ordered, say in which of some hundred intervals it lies, each
/// so short that one step at most begins in it. An interval's entry is made so that its sum with u's bits, counted from
/// those of 1, overflows into the step from there on.
///
/// @param mostBits the bits of the largest u that matters, at least 1
/// @param drop     how many of the last bits are left out, so that the others leave room for a step
/// @param shift    how many more don't say in which interval u lies
/// @param entries  for all intervals up to `mostBits`'; not to be modified
public record QuantizerTable(double low, double scale, long mostBits, int drop, int shift, long[] entries) {

    /// The bits of 1.
    public static final long ONE = Double.doubleToRawLongBits(1);

    /// The sum of key and entry has the step from this bit on.
    public static final int STEP_SHIFT = 56;

    public QuantizerTable {
        int last = (int) (mostBits - ONE >>> drop >>> shift);
        if (mostBits < ONE || last >= entries.length) {
            throw new IllegalArgumentException("a table of " + entries.length + " entries has none with the number " + last);
        }
    }

    /// The step of a value, the outermost ones for values beyond; one of these two for NaN.
    public int step(double value) {
        long bits = Double.doubleToRawLongBits(1 + (value - low) * scale);
        long key = Math.min(Math.max(bits, ONE), mostBits) - ONE >>> drop;
        return (int) (entries[(int) (key >>> shift)] + key >>> STEP_SHIFT);
    }
}
