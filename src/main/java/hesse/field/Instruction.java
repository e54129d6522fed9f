package hesse.field;

/// One step of a [Program]: a kernel, the register that it writes, those that it reads, and up to two constants.
record Instruction(Kernel kernel, int target, int[] operands, double k, double l) {

    static Instruction of(Kernel kernel, int target, int... operands) {
        return new Instruction(kernel, target, operands, 0, 0);
    }
}
