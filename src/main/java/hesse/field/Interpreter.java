package hesse.field;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Runs a [Program] block by block on registers of its own.
final class Interpreter implements Evaluator {

    /// Points in a block: long enough that starting a loop hardly counts, short enough that the registers of most
    /// functions stay in the first-level cache. With its header of 16 bytes a register takes 2048 bytes, so that
    /// registers allocated in a row are aligned alike and don't collide modulo 4096. Measured on 1000 points: 256 costs
    /// 1.15 times as much, 126 and 510 cost 1.2.
    static final int BLOCK = 254;

    private static final List<Function<Jets, double[]>> COMPONENTS =
            List.of(out -> out.f, out -> out.fx, out -> out.fy, out -> out.fxx, out -> out.fxy, out -> out.fyy);

    private record Step(Kernel.Loop loop, double[] to, double[][] operands, double[] constants) {}

    private final int block;
    private final double[] blockX;
    private final double[] blockY;
    private final Step[] steps;
    private final double[][] results;

    Interpreter(Program program) {
        this(program, BLOCK);
    }

    /// An interpreter with shorter blocks, for few points at a time.
    Interpreter(Program program, int block) {
        this.block = block;
        var registers = new double[program.registers()][block];
        for (int i = 0; i < program.constants().size(); i++) {
            Arrays.fill(registers[Program.FIRST_CONSTANT + i], program.constants().get(i));
        }
        blockX = registers[Program.X];
        blockY = registers[Program.Y];
        steps = program.instructions().stream().map(instruction -> bind(instruction, registers)).toArray(Step[]::new);
        results = program.results().stream().map(register -> registers[register]).toArray(double[][]::new);
    }

    private static Step bind(Instruction instruction, double[][] registers) {
        var operands = Arrays.stream(instruction.operands()).mapToObj(register -> registers[register]).toArray(double[][]::new);
        return new Step(instruction.kernel().loop(), registers[instruction.target()], operands, instruction.constants());
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, Jets out) {
        Objects.checkFromIndexSize(0, count, Math.min(x.length, y.length));
        for (int i = 0; i < results.length; i++) {
            Objects.checkFromIndexSize(0, count, COMPONENTS.get(i).apply(out).length);
        }
        for (int start = 0; start < count; start += block) {
            run(x, y, start, Math.min(block, count - start), out);
        }
    }

    private void run(double[] x, double[] y, int start, int n, Jets out) {
        System.arraycopy(x, start, blockX, 0, n);
        System.arraycopy(y, start, blockY, 0, n);
        for (var step : steps) {
            step.loop.run(step.to, step.operands, step.constants, n);
        }
        for (int i = 0; i < results.length; i++) {
            System.arraycopy(results[i], 0, COMPONENTS.get(i).apply(out), start, n);
        }
    }
}
