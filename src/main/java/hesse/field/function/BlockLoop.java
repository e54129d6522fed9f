package hesse.field.function;

/// A loop over a block of numbers. Owns scratch memory: one thread at a time.
@FunctionalInterface
public interface BlockLoop {

    /// Sets `to[at + i]` from the operands' `[i]` and the constants, for `i` in `0 .. n`; `to` may be one of the operands.
    /// Arrays are as long as [Blocks#allocate(int)] makes them, since up to [Blocks#LANES] numbers are read and written at a
    /// time.
    ///
    /// Plain loops take `at` for 0: with an offset to one of the arrays the compiler can't exclude that they overlap,
    /// and makes no vector instructions. See [hesse.field.kernel.KernelBackend#storing].
    ///
    /// @param n at most [Blocks#LENGTH]
    void run(double[] to, int at, double[][] operands, double[] constants, int n);
}
