package hesse.field;

import java.util.Arrays;

/// One step of a [Program]: a kernel, the register that it writes, those that it reads, and its constants.
record Instruction(Kernel kernel, int target, int[] operands, double[] constants) {

    static Instruction of(Kernel kernel, int target, int... operands) {
        return new Instruction(kernel, target, operands, new double[0]);
    }

    static Instruction of(Kernel kernel, int target, double[] constants, int... operands) {
        return new Instruction(kernel, target, operands, constants);
    }

    /// This instruction with another kernel, which reads more.
    Instruction extended(Kernel kernel, double[] moreConstants, int... moreOperands) {
        return new Instruction(kernel, target, joined(operands, moreOperands), joined(constants, moreConstants));
    }

    Instruction writing(int register) {
        return new Instruction(kernel, register, operands, constants);
    }

    private static int[] joined(int[] first, int[] second) {
        int[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static double[] joined(double[] first, double[] second) {
        double[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
