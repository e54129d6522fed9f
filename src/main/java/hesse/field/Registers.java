package hesse.field;

import hesse.field.Node.Constant;
import java.util.Arrays;

/// How long blocks are, and the memory for them.
final class Registers {

    /// Points in a block: long enough that starting a loop hardly counts, short enough that the registers of most
    /// functions stay in the first-level cache.
    static final int BLOCK = 248;

    /// With its header of 16 bytes a register takes 2048 bytes, so that registers allocated in a row are aligned alike and
    /// don't collide modulo 4096; longer than a block, so that vectors may reach beyond its end.
    private static final int LENGTH = 254;

    private Registers() {}

    /// A register with room for as many points.
    static double[] register(int block) {
        return new double[block == BLOCK ? LENGTH : roundedUp(block)];
    }

    /// Registers for a program, the constants among them filled in.
    static double[][] of(Program program, int block) {
        var registers = new double[program.registers()][];
        Arrays.setAll(registers, _ -> register(block));
        for (int i = 0; i < program.given().size(); i++) {
            if (program.node(program.given().get(i)) instanceof Constant(double value)) {
                Arrays.fill(registers[i], value);
            }
        }
        return registers;
    }

    private static int roundedUp(int count) {
        return (count + KernelBackend.LANES - 1) / KernelBackend.LANES * KernelBackend.LANES;
    }
}
