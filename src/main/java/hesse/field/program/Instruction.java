package hesse.field.program;

import hesse.field.kernel.Kernel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One step of a [Program]: a kernel, the register that it writes, those that it reads, and its constants.
public record Instruction(Kernel kernel, int target, int[] operands, List<Coefficient> constants) {

    static Instruction of(Kernel kernel, int target, int... operands) {
        return new Instruction(kernel, target, operands, List.of());
    }

    static Instruction of(Kernel kernel, int target, List<Coefficient> constants, int... operands) {
        return new Instruction(kernel, target, operands, constants);
    }

    /// This instruction with another kernel, which reads more.
    Instruction extended(Kernel kernel, List<Coefficient> moreConstants, int... moreOperands) {
        int[] allOperands = Arrays.copyOf(operands, operands.length + moreOperands.length);
        System.arraycopy(moreOperands, 0, allOperands, operands.length, moreOperands.length);
        var allConstants = new ArrayList<>(constants);
        allConstants.addAll(moreConstants);
        return new Instruction(kernel, target, allOperands, List.copyOf(allConstants));
    }

    public boolean reads(int register) {
        for (int operand : operands) {
            if (operand == register) {
                return true;
            }
        }
        return false;
    }

    Instruction writing(int register) {
        return new Instruction(kernel, register, operands, constants);
    }
}
