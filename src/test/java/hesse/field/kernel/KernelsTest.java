package hesse.field.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The fused kernels are named by what they compute; the test reads the names.
class KernelsTest {

    private static final long SEED = 20_253;
    private static final int COUNT = 100;

    static Stream<Kernel> fused() {
        return Stream.concat(Arrays.stream(FusedOperation.values()), Arrays.stream(FusedSum.values()));
    }

    /// Bit for bit as if each step were stored: no other order, no fused multiply-add.
    @ParameterizedTest
    @MethodSource("fused")
    void kernelsComputeWhatTheirNamesSay(Kernel kernel) {
        double[][] operands = random(6);
        double[] constants = {1.3, -0.7, 2.9, -4.1};
        var computed = new double[COUNT];
        kernel.loop().run(computed, 0, operands, constants, COUNT);
        for (int i = 0; i < COUNT; i++) {
            assertEquals(byName(kernel.toString(), operands, constants, i), computed[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("fused")
    void kernelsMayWriteOverAnOperand(Kernel kernel) {
        double[] constants = {1.3, -0.7, 2.9, -4.1};
        double[][] operands = random(6);
        var expected = new double[COUNT];
        kernel.loop().run(expected, 0, operands, constants, COUNT);
        kernel.loop().run(operands[0], 0, operands, constants, COUNT);
        assertArrayEquals(expected, operands[0]);
    }

    @Test
    void kernelsLeaveWhatLiesBeyondTheirCount() {
        double[][] operands = random(6);
        var to = new double[COUNT];
        Arrays.fill(to, 7);
        fused().forEach(kernel -> kernel.loop().run(to, 0, operands, new double[] {1, 1, 1, 1}, 0));
        assertArrayEquals(new double[COUNT], Arrays.stream(to).map(number -> number - 7).toArray());
    }

    private static double byName(String name, double[][] operands, double[] constants, int i) {
        if (name.startsWith("K_TIMES_AB")) {
            double product = constants[0] * (operands[0][i] * operands[1][i]);
            return switch (name) {
                case "K_TIMES_AB" -> product;
                case "K_TIMES_AB_PLUS_C" -> product + operands[2][i];
                case "K_TIMES_AB_PLUS_L" -> product + constants[1];
                case "K_TIMES_AB_PLUS_LC" -> product + constants[1] * operands[2][i];
                default -> throw new IllegalArgumentException(name);
            };
        }
        return switch (name) {
            case "K_TIMES_LA" -> constants[0] * (constants[1] * operands[0][i]);
            case "KA_TIMES_BC" -> constants[0] * operands[0][i] * (operands[1][i] * operands[2][i]);
            default -> {
                int less = name.indexOf("_LESS_");
                yield less < 0
                        ? fromLeftToRight(name, operands, constants, i)
                        : product(name.substring(0, less), operands, constants, i)
                                - fromLeftToRight(name.substring(less + "_LESS_".length()), operands, constants, i);
            }
        };
    }

    private static double fromLeftToRight(String name, double[][] operands, double[] constants, int i) {
        var words = name.split("_");
        double result = product(words[0], operands, constants, i);
        for (int word = 1; word < words.length; word += 2) {
            double next = product(words[word + 1], operands, constants, i);
            result = switch (words[word]) {
                case "PLUS" -> result + next;
                case "MINUS" -> result - next;
                case "TIMES" -> result * next;
                case "OVER" -> result / next;
                default -> throw new IllegalArgumentException(name);
            };
        }
        return result;
    }

    private static double product(String letters, double[][] operands, double[] constants, int i) {
        double product = 1;
        for (char letter : letters.toCharArray()) {
            product *= letter >= 'K' ? constants[letter - 'K'] : operands[letter - 'A'][i];
        }
        return product;
    }

    private static double[][] random(int arrays) {
        var random = new SplittableRandom(SEED);
        var operands = new double[arrays][];
        Arrays.setAll(operands, _ -> random.doubles(COUNT, -3, 3).toArray());
        return operands;
    }
}
