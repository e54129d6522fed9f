package hesse.field.evaluation;

import hesse.expression.Expression.Variable;
import hesse.field.function.Blocks;
import hesse.field.graph.Node.Input;
import hesse.field.kernel.KernelBackend;
import hesse.field.program.Program;
import java.util.Arrays;

/// Runs a [Program] for points anywhere, block by block.
final class Interpreter {

    private final int block;
    private final double[] blockX;
    private final double[] blockY;
    private final BoundProgram program;

    /// @param block how many points at a time
    Interpreter(Program program, KernelBackend backend, int block) {
        this.block = block;
        var registers = Registers.of(program, block);
        blockX = coordinate(program, registers, Variable.X, block);
        blockY = coordinate(program, registers, Variable.Y, block);
        var stored = new boolean[program.results().size()];
        Arrays.fill(stored, true);
        this.program = new BoundProgram(program, backend.ready(), registers, Coefficients.fixed(program), stored);
    }

    private static double[] coordinate(Program program, double[][] registers, Variable variable, int block) {
        for (int i = 0; i < program.given().size(); i++) {
            if (program.node(program.given().get(i)) instanceof Input(var input) && input == variable) {
                return registers[i];
            }
        }
        return Blocks.allocate(block);
    }

    void run(double[] x, double[] y, int count, double[][] out) {
        for (int start = 0; start < count; start += block) {
            int n = Math.min(block, count - start);
            System.arraycopy(x, start, blockX, 0, n);
            System.arraycopy(y, start, blockY, 0, n);
            program.run(n, out, start);
        }
    }
}
