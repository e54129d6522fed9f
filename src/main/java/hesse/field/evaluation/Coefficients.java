package hesse.field.evaluation;

import hesse.field.program.Coefficient;
import hesse.field.program.Coefficient.Fixed;
import hesse.field.program.Coefficient.Uniform;
import hesse.field.program.Program;
import java.util.ArrayList;
import java.util.List;

/// The constants of a program's instructions as the loops want them, and what changes in them with every row.
final class Coefficients {

    private record Patch(double[] constants, int index, Uniform uniform, int value) {}

    private final double[][] constants;
    private final List<Patch> patches = new ArrayList<>();

    /// @param uniforms the nodes whose values [#set] will be told, in their order there
    Coefficients(Program program, List<Integer> uniforms) {
        constants = new double[program.instructions().size()][];
        for (int i = 0; i < constants.length; i++) {
            constants[i] = constants(program.instructions().get(i).constants(), uniforms);
        }
    }

    /// The constants of a program that is given no numbers but constants.
    static double[][] fixed(Program program) {
        return new Coefficients(program, List.of()).constants;
    }

    private double[] constants(List<Coefficient> coefficients, List<Integer> uniforms) {
        var numbers = new double[coefficients.size()];
        for (int i = 0; i < numbers.length; i++) {
            switch (coefficients.get(i)) {
                case Fixed(double value) -> numbers[i] = value;
                case Uniform uniform -> patches.add(new Patch(numbers, i, uniform, uniforms.indexOf(uniform.node())));
            }
        }
        return numbers;
    }

    double[][] constants() {
        return constants;
    }

    /// @param values  of each uniform node, a series
    /// @param element of the series
    void set(double[][] values, int element) {
        for (var patch : patches) {
            patch.constants[patch.index] = patch.uniform.of(values[patch.value][element]);
        }
    }
}
