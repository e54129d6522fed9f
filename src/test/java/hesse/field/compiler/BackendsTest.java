package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import hesse.field.function.Blocks;
import hesse.field.function.Exponential;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.Kernel;
import hesse.field.kernel.KernelBackend;
import hesse.field.kernel.UnaryOperation;
import hesse.field.kernel.VectorKernels;
import hesse.field.kernel.WarmingKernels;
import hesse.field.warmup.Warmup;
import hesse.testing.ForAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The vector backend computes what the plain one computes, bit for bit: so every other test of fields holds for it too.
class BackendsTest {

    private static final long SEED = 20_262;
    private static final int COUNT = 5 * Blocks.LANES;

    /// Ordinary numbers, and with them all that is special to some function.
    private static final List<Double> SPECIAL = List.of(0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE, -Double.MIN_NORMAL, Double.MAX_VALUE, 1.0, -1.0, 708.0, 709.5, -708.5, -744.0, -1000.0, 1e6, 1e300, 0.5);

    private static final VectorKernels VECTOR = new VectorKernels();

    private static final Map<BinaryOperation, DoubleUnaryOperator> EXPONENTIALS = Map.of(
            BinaryOperation.SINH, a -> Exponential.exp(Math.abs(a)),
            BinaryOperation.COSH, a -> Exponential.exp(Math.abs(a)),
            BinaryOperation.TANH, a -> Exponential.exp(-2 * Math.abs(a)));

    static List<Kernel> kernels() {
        return Kernel.all();
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void loopsComputeTheSameBits(Kernel kernel) {
        double[][] operands = operands(kernel);
        double[] constants = {1.3, -0.7, 2.9, -4.1};
        var expected = new double[COUNT];
        kernel.loop().run(expected, 0, operands, constants, COUNT);
        for (var loop : List.of(VECTOR.loop(kernel), KernelBackend.plain().loop(kernel))) {
            var computed = new double[COUNT];
            loop.run(computed, 0, operands, constants, COUNT);
            assertArrayEquals(expected, computed);
        }
        VECTOR.storing(kernel).ifPresent(loop -> {
            var computed = new double[COUNT + 3];
            Arrays.fill(computed, 7);
            loop.run(computed, 2, operands, constants, COUNT);
            assertArrayEquals(expected, Arrays.copyOfRange(computed, 2, COUNT + 2));
            assertEquals(List.of(7.0, 7.0, 7.0), List.of(computed[0], computed[1], computed[COUNT + 2]));
        });
    }

    /// Vectors of 2, 4 or 8 numbers with a special one somewhere, and others without.
    private static double[][] operands() {
        var random = new SplittableRandom(SEED);
        var operands = new double[6][];
        Arrays.setAll(operands, _ -> random.doubles(COUNT, -3, 3).toArray());
        for (double[] operand : operands) {
            for (int i = 0; i < SPECIAL.size(); i++) {
                operand[random.nextInt(COUNT / 2)] = SPECIAL.get(i);
            }
        }
        return operands;
    }

    /// The second operand of hyperbolic functions is an exponential of the first.
    private static double[][] operands(Kernel kernel) {
        double[][] operands = operands();
        if (kernel instanceof BinaryOperation operation && EXPONENTIALS.containsKey(operation)) {
            operands[1] = DoubleStream.of(operands[0]).map(EXPONENTIALS.get(operation)).toArray();
        }
        return operands;
    }

    /// Loops may write over what they read: registers are reused.
    @ParameterizedTest
    @MethodSource("kernels")
    void loopsMayWriteOverAnyOperand(Kernel kernel) {
        double[] constants = {1.3, -0.7, 2.9, -4.1};
        var expected = new double[COUNT];
        kernel.loop().run(expected, 0, operands(kernel), constants, COUNT);
        for (var loop : List.of(VECTOR.loop(kernel), KernelBackend.plain().loop(kernel))) {
            for (int overwritten = 0; overwritten < 2; overwritten++) {
                double[][] operands = operands(kernel);
                if (!(kernel instanceof UnaryOperation && overwritten > 0)) {
                    loop.run(operands[overwritten], 0, operands, constants, COUNT);
                    assertArrayEquals(expected, operands[overwritten]);
                }
            }
        }
    }

    /// Of every length up to a whole block, one after the other in the same scratch memory, with special numbers anywhere.
    @ParameterizedTest
    @MethodSource("kernels")
    void loopsOfAnyLengthComputeTheSameBits(Kernel kernel) {
        double[][] few = operands(kernel);
        var operands = new double[few.length][];
        Arrays.setAll(operands, j -> {
            var operand = Blocks.allocate();
            Arrays.setAll(operand, i -> few[j][i % COUNT]);
            return operand;
        });
        double[] constants = {1.3, -0.7, 2.9, -4.1};
        for (var loop : List.of(VECTOR.loop(kernel), KernelBackend.plain().loop(kernel))) {
            for (int count = Blocks.LENGTH; count >= 0; count--) {
                var expected = Blocks.allocate();
                var computed = Blocks.allocate();
                kernel.loop().run(expected, 0, operands, constants, count);
                loop.run(computed, 0, operands, constants, count);
                assertArrayEquals(Arrays.copyOf(expected, count), Arrays.copyOf(computed, count));
            }
        }
    }

    /// Functions with algorithms of their own, at numbers of any size and next to their borders.
    @ParameterizedTest
    @MethodSource("functions")
    void functionsOfNumbersOfAnySizeAreTheSameBits(Kernel kernel) {
        var random = new SplittableRandom(SEED + 2);
        var loops = List.of(VECTOR.loop(kernel), KernelBackend.plain().loop(kernel));
        for (int block = 0; block < 20; block++) {
            double[][] operands = {Blocks.allocate(), Blocks.allocate()};
            Arrays.setAll(operands[0], _ -> number(random));
            Arrays.setAll(operands[1], _ -> number(random));
            var expected = Blocks.allocate();
            kernel.loop().run(expected, 0, operands, new double[0], Blocks.LENGTH);
            for (var loop : loops) {
                var computed = Blocks.allocate();
                loop.run(computed, 0, operands, new double[0], Blocks.LENGTH);
                assertArrayEquals(expected, computed);
            }
        }
    }

    static Stream<Kernel> functions() {
        return Stream.of(UnaryOperation.EXP, UnaryOperation.LOG, UnaryOperation.LOG10, UnaryOperation.LOG1P, UnaryOperation.TAN,
                UnaryOperation.ATAN,
                UnaryOperation.ASIN, UnaryOperation.ACOS, UnaryOperation.CBRT, BinaryOperation.POWER, BinaryOperation.HYPOT,
                BinaryOperation.ATAN2);
    }

    private static double number(SplittableRandom random) {
        double sign = random.nextBoolean() ? 1 : -1;
        return sign * switch (random.nextInt(4)) {
            case 0 -> random.nextDouble();
            case 1 -> random.nextDouble(10);
            case 2 -> 1 - Math.exp(-random.nextDouble(36));
            default -> Math.exp(random.nextDouble(-20, 20) * random.nextInt(1, 3));
        };
    }

    @Test
    void fieldsAreTheSameBits() {
        ForAll.seeded(SEED + 1).cases(150).check(RandomFormulas::smooth, formula -> {
            var plain = CompiledField.of(formula, Map.of());
            var vector = CompiledField.of(formula, Map.of(), VECTOR);
            var grid = Grid.pixels(new Window(-3, 3, -2, 2), 323, 3);
            RowsTest.assertSame(RowsTest.points(plain, grid, 1, Order.HESSIAN), RowsTest.points(vector, grid, 1, Order.HESSIAN));
            var computed = new Jets(Order.HESSIAN, 323);
            vector.rows(grid, Order.HESSIAN).row(1, computed);
            RowsTest.assertSame(RowsTest.points(plain, grid, 1, Order.HESSIAN), computed);
        });
    }

    /// The formulas of the reference data, and those with kinks, poles and overflow.
    @ParameterizedTest
    @MethodSource("referenceFormulas")
    void referenceFormulasAreTheSameBits(String formula) {
        var expression = Formulas.parsed(formula);
        var plain = CompiledField.of(expression, Map.of());
        var vector = CompiledField.of(expression, Map.of(), VECTOR);
        for (var grid : List.of(new Grid(-4, 0.25, 33, -4, 0.25, 33), new Grid(-2e3, 125, 33, -2e3, 125, 33))) {
            var rows = vector.rows(grid, Order.HESSIAN);
            for (int row = 0; row < grid.rows(); row += 8) {
                var computed = new Jets(Order.HESSIAN, grid.columns());
                rows.row(row, computed);
                RowsTest.assertSame(RowsTest.points(plain, grid, row, Order.HESSIAN), computed);
            }
        }
    }

    static Stream<String> referenceFormulas() {
        return Stream.of("functions.csv", "edge_cases.csv")
                .flatMap(table -> ReferenceTable.read(table).rows().stream().map(row -> row.get("expression"))).distinct();
    }

    @Test
    void theFastestBackendIsPlainUntilItIsWarm() {
        var backend = assertInstanceOf(WarmingKernels.class, KernelBackend.fastest());
        assertSame(KernelBackend.plain(), backend.ready());
        backend.warm(VECTOR);
        assertSame(VECTOR, backend.ready());
    }

    @Test
    void aWarmUpThatNobodyWantsStops() {
        var backend = KernelBackend.fastest();
        assertThrows(CancellationException.class, () -> new Warmup(backend, () -> true).run());
        assertSame(KernelBackend.plain(), backend.ready());
    }
}
