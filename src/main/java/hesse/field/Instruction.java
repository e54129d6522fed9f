package hesse.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One step of a [Program]: a kernel, the register that it writes, those that it reads, and its constants.
record Instruction(Kernel kernel, int target, int[] operands, List<Coefficient> constants) {

    static Instruction of(Kernel kernel, int target, int... operands) {
        return new Instruction(kernel, target, operands, List.of());
    }

    static Instruction of(Kernel kernel, int target, List<Coefficient> constants, int... operands) {
        return new Instruction(kernel, target, operands, constants);
    }

    /// This instruction with another kernel, which reads more.
    Instruction extended(Kernel kernel, List<Coefficient> moreConstants, int... moreOperands) {
        return new Instruction(kernel, target,
                IntStream.concat(Arrays.stream(operands), Arrays.stream(moreOperands)).toArray(),
                Stream.concat(constants.stream(), moreConstants.stream()).toList());
    }

    boolean reads(int register) {
        return Arrays.stream(operands).anyMatch(operand -> operand == register);
    }

    Instruction writing(int register) {
        return new Instruction(kernel, register, operands, constants);
    }
}
