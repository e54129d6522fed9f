package hesse.field;

/// One operation on a block of numbers: a tight loop that the compiler turns into vector instructions. Shared by all
/// functions, so it is compiled once and stays so while formulas come and go.
sealed interface Kernel permits UnaryOperation, BinaryOperation, TernaryOperation, FusedOperation {

    /// Sets `to[at + i]` from the operands' `[i]` and the constants, for `i` in `0 .. n`. `to` may be an operand if
    /// `at` is 0.
    void run(double[] to, int at, double[][] operands, double k, double l, int n);
}
