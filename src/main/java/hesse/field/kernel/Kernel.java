package hesse.field.kernel;

import hesse.field.function.BlockLoop;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One operation on blocks of numbers: a tight loop that the compiler turns into vector instructions. Shared by all
/// functions, so it is compiled once and stays so while formulas come and go.
public sealed interface Kernel permits UnaryOperation, BinaryOperation, TernaryOperation, FusedOperation, FusedSum {

    /// The loop that defines what this kernel computes, bit for bit; other [KernelBackend]s have faster ones.
    BlockLoop loop();

    /// Every kernel there is.
    static List<Kernel> all() {
        return Stream.<Kernel[]>of(FusedOperation.values(), FusedSum.values(), UnaryOperation.values(), BinaryOperation.values(),
                TernaryOperation.values())
                .flatMap(Arrays::stream).toList();
    }
}
