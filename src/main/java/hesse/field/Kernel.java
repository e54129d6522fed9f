package hesse.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One operation on blocks of numbers: a tight loop that the compiler turns into vector instructions. Shared by all
/// functions, so it is compiled once and stays so while formulas come and go.
sealed interface Kernel permits UnaryOperation, BinaryOperation, TernaryOperation, FusedOperation, FusedSum {

    /// The loop that defines what this kernel computes, bit for bit; other [KernelBackend]s have faster ones.
    Loop loop();

    /// Every kernel there is.
    static List<Kernel> all() {
        return Stream.<Kernel[]>of(FusedOperation.values(), FusedSum.values(), UnaryOperation.values(), BinaryOperation.values(), TernaryOperation.values())
                .flatMap(Arrays::stream).toList();
    }

    @FunctionalInterface
    interface Loop {

        /// Sets `to[at + i]` from the operands' `[i]` and the constants, for `i` in `0 .. n`; `to` may be one of the operands.
        ///
        /// Plain loops take `at` for 0: with an offset to one of the arrays the compiler can't exclude that they overlap,
        /// and makes no vector instructions. See [KernelBackend#storing].
        void run(double[] to, int at, double[][] operands, double[] constants, int n);
    }
}
