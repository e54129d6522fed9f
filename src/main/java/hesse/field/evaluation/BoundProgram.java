package hesse.field.evaluation;

import hesse.field.function.BlockLoop;
import hesse.field.function.Blocks;
import hesse.field.kernel.KernelBackend;
import hesse.field.program.Instruction;
import hesse.field.program.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A [Program] on registers of its own, with the loops that compute it: all that a run needs.
///
/// Without streams, as all that comes before the first picture: linking each takes longer than they do.
final class BoundProgram {

    /// @param storing writes where a result is wanted; null where there is no such loop
    /// @param result  the one result that this step computes for nothing else, or [#NONE]
    private record Step(BlockLoop loop, BlockLoop storing, double[] to, int result, double[][] operands, double[] constants) {

        void run(int n, double[][] out, int at) {
            if (result == NONE) {
                loop.run(to, 0, operands, constants, n);
            } else if (storing != null && n % Blocks.LANES == 0) {
                storing.run(out[result], at, operands, constants, n);
            } else {
                loop.run(to, 0, operands, constants, n);
                System.arraycopy(to, 0, out[result], at, n);
            }
        }
    }

    /// A result that other steps need too, or that was given.
    private record Copy(int result, double[] from) {}

    private static final int NONE = -1;

    private final Step[] steps;
    private final Copy[] copies;

    /// @param constants for each instruction
    /// @param stored    which results a run is to store; the caller takes the others from the registers
    BoundProgram(Program program, KernelBackend backend, double[][] registers, double[][] constants, boolean[] stored) {
        int[] resultOf = soleResults(program, stored);
        var instructions = program.instructions();
        steps = new Step[instructions.size()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = bind(instructions.get(i), resultOf[i], backend, registers, constants[i]);
        }
        copies = copies(program, resultOf, registers, stored);
    }

    private static Step bind(Instruction instruction, int result, KernelBackend backend, double[][] registers, double[] constants) {
        var operands = new double[instruction.operands().length][];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = registers[instruction.operands()[i]];
        }
        return new Step(backend.loop(instruction.kernel()), backend.storing(instruction.kernel()).orElse(null),
                registers[instruction.target()], result, operands, constants);
    }

    /// For each instruction the result that it could write where it is wanted, without a register in between.
    private static int[] soleResults(Program program, boolean[] stored) {
        int[] resultOf = new int[program.instructions().size()];
        Arrays.fill(resultOf, NONE);
        for (int result = 0; result < stored.length; result++) {
            int register = program.results().get(result);
            if (stored[result] && program.results().indexOf(register) == program.results().lastIndexOf(register)) {
                int last = lastWriting(program, register);
                if (last != NONE && !isReadAfter(program, register, last)) {
                    resultOf[last] = result;
                }
            }
        }
        return resultOf;
    }

    private static int lastWriting(Program program, int register) {
        int last = program.instructions().size() - 1;
        while (last >= 0 && program.instructions().get(last).target() != register) {
            last--;
        }
        return last;
    }

    private static boolean isReadAfter(Program program, int register, int instruction) {
        for (var later : program.instructions().subList(instruction + 1, program.instructions().size())) {
            if (later.reads(register)) {
                return true;
            }
        }
        return false;
    }

    private static Copy[] copies(Program program, int[] resultOf, double[][] registers, boolean[] stored) {
        List<Copy> copies = new ArrayList<>();
        for (int result = 0; result < stored.length; result++) {
            if (stored[result] && !contains(resultOf, result)) {
                copies.add(new Copy(result, registers[program.results().get(result)]));
            }
        }
        return copies.toArray(new Copy[0]);
    }

    private static boolean contains(int[] numbers, int wanted) {
        for (int number : numbers) {
            if (number == wanted) {
                return true;
            }
        }
        return false;
    }

    /// Computes n points; the results go to `out[..][at ..  at + n)`.
    void run(int n, double[][] out, int at) {
        for (var step : steps) {
            step.run(n, out, at);
        }
        for (var copy : copies) {
            System.arraycopy(copy.from, 0, out[copy.result], at, n);
        }
    }
}
