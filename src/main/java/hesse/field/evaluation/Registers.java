package hesse.field.evaluation;

import hesse.field.function.Blocks;
import hesse.field.graph.Node.Constant;
import hesse.field.program.Program;
import java.util.Arrays;

/// The memory of a program's registers.
final class Registers {

    private Registers() {}

    /// Registers for blocks of so many points, the program's constants filled in.
    static double[][] of(Program program, int points) {
        var registers = new double[program.registers()][];
        Arrays.setAll(registers, _ -> Blocks.allocate(points));
        for (int i = 0; i < program.given().size(); i++) {
            if (program.node(program.given().get(i)) instanceof Constant(double value)) {
                Arrays.fill(registers[i], value);
            }
        }
        return registers;
    }
}
