package hesse.field;

/// One operation on blocks of numbers: a tight loop that the compiler turns into vector instructions. Shared by all
/// functions, so it is compiled once and stays so while formulas come and go.
sealed interface Kernel permits UnaryOperation, BinaryOperation, TernaryOperation, FusedOperation, FusedSum {

    Loop loop();

    @FunctionalInterface
    interface Loop {

        /// Sets `to[i]` from the operands' `[i]` and the constants, for `i` in `0 .. n`; `to` may be one of the operands.
        ///
        /// All arrays share the index: with an offset to one of them the compiler can't exclude that they overlap, and
        /// makes no vector instructions.
        void run(double[] to, double[][] operands, double[] constants, int n);
    }
}
