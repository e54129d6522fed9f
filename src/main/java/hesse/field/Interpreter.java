package hesse.field;

import java.util.Arrays;
import java.util.Objects;

/// Runs a [Program] block by block on registers of its own.
final class Interpreter implements Evaluator {

    /// Points in a block: long enough that starting a loop doesn't count, short enough that the registers of most
    /// functions stay in the first-level cache.
    static final int BLOCK = 256;

    private record Step(Kernel kernel, int target, double[][] operands, double k, double l) {}

    private final int results;
    private final int block;
    private final double[][] registers;
    private final Step[] steps;

    Interpreter(Program program) {
        this(program, BLOCK);
    }

    /// An interpreter with shorter blocks, for few points at a time.
    Interpreter(Program program, int block) {
        this.block = block;
        results = program.results();
        registers = new double[program.registers()][];
        for (int i = Program.RESULTS; i < registers.length; i++) {
            registers[i] = new double[block];
        }
        for (int i = 0; i < program.constants().size(); i++) {
            Arrays.fill(registers[Program.FIRST_CONSTANT + i], program.constants().get(i));
        }
        steps = program.instructions().stream().map(this::bind).toArray(Step[]::new);
    }

    private Step bind(Instruction instruction) {
        var operands = Arrays.stream(instruction.operands()).mapToObj(register -> registers[register]).toArray(double[][]::new);
        return new Step(instruction.kernel(), instruction.target(), operands, instruction.k(), instruction.l());
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, Jets out) {
        Objects.checkFromIndexSize(0, count, Math.min(x.length, y.length));
        bindResults(out);
        for (int i = 0; i < results; i++) {
            Objects.checkFromIndexSize(0, count, registers[i].length);
        }
        for (int start = 0; start < count; start += block) {
            run(x, y, start, Math.min(block, count - start));
        }
    }

    private void bindResults(Jets out) {
        registers[0] = out.f;
        registers[1] = out.fx;
        registers[2] = out.fy;
        registers[3] = out.fxx;
        registers[4] = out.fxy;
        registers[5] = out.fyy;
    }

    private void run(double[] x, double[] y, int start, int n) {
        System.arraycopy(x, start, registers[Program.X], 0, n);
        System.arraycopy(y, start, registers[Program.Y], 0, n);
        for (var step : steps) {
            int at = step.target < Program.RESULTS ? start : 0;
            step.kernel.run(registers[step.target], at, step.operands, step.k, step.l, n);
        }
    }
}
