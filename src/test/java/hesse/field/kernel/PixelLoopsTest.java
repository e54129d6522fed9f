package hesse.field.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Jet;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.PixelLoops;
import hesse.field.PlainPixelLoops;
import hesse.field.QuantizerTable;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Vector loops compute what the plain ones compute, and both what is said of them.
class PixelLoopsTest {
    private static final double CLEAR = 1e-6;
    private static final double LEAST = 1e-280;
    private static final int LAST = 255;
    private static final int NOTHING = 0x5A5A_0000;

    private static final List<Double> SPECIAL = List.of(0.0, -0.0, 1.0, -1.0, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MIN_NORMAL,
            1e-170, -1e-140,
            1e170, -1e300, Double.MAX_VALUE, -Double.MAX_VALUE, Double.NaN, Double.longBitsToDouble(0xFFF8_0000_0000_0000L),
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Math.nextUp(1.0), Math.nextDown(1.0), 0.49999999999999994);

    static List<PixelLoops> loops() {
        return List.of(new PlainPixelLoops(), new VectorPixelLoops());
    }

    /// Blocks with few special numbers, so that some are clear throughout, or with many.
    private static Jets jets(Draw draw) {
        var jets = new Jets(Order.HESSIAN, draw.integer(1, 300));
        double share = draw.chance(0.5) ? 0.0002 : 0.2;
        boolean anyScale = draw.chance(0.3);
        for (double[] component : new double[][] {jets.f, jets.fx, jets.fy, jets.fxx, jets.fxy, jets.fyy}) {
            Arrays.setAll(component, _ -> draw.chance(share) ? draw.pick(SPECIAL) : anyScale ? draw.anyScale() : draw.real(-3, 3));
        }
        return jets;
    }

    private static boolean isClear(Jet jet) {
        double determinant = jet.fxx() * jet.fyy() - jet.fxy() * jet.fxy();
        double squares = jet.fxx() * jet.fxx() + 2 * (jet.fxy() * jet.fxy()) + jet.fyy() * jet.fyy();
        return Double.isFinite(jet.f()) && Math.abs(determinant) - CLEAR * squares > LEAST;
    }

    private static int expectedClass(Jet jet) {
        boolean indefinite = jet.fxx() * jet.fyy() < jet.fxy() * jet.fxy();
        return 256 * (indefinite ? PixelLoops.INDEFINITE : jet.fxx() > 0 ? PixelLoops.POSITIVE_DEFINITE : PixelLoops.NEGATIVE_DEFINITE);
    }

    @Test
    void classesAreThoseOfTheSignsWhereAllIsClear() {
        ForAll.seeded(71).cases(1500).check(PixelLoopsTest::jets, jets -> {
            int count = jets.capacity();
            boolean clear = IntStream.range(0, count).allMatch(i -> isClear(jets.at(i)));
            for (var loops : loops()) {
                int[] codes = new int[count];
                assertEquals(clear, loops.classify(jets, count, CLEAR, LEAST, codes), loops::toString);
                if (clear) {
                    assertArrayEquals(IntStream.range(0, count).map(i -> expectedClass(jets.at(i))).toArray(), codes, loops::toString);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("loops")
    void onePointAnywhereThatIsNotClearIsSeen(PixelLoops loops) {
        for (int count : new int[] {1, 7, 8, 9, 248}) {
            for (int unclear = 0; unclear < count; unclear++) {
                for (int component : new int[] {0, 3, 4, 5}) {
                    double[][] components = new double[6][count];
                    Arrays.fill(components[3], 1);
                    Arrays.fill(components[5], 2);
                    components[component][unclear] = Double.NaN;
                    assertEquals(false, loops.classify(Jets.of(Order.HESSIAN, components), count, CLEAR, LEAST, new int[count]));
                }
            }
        }
    }

    private record Even(double low, double factor, double[] values) {}

    private static Even even(Draw draw) {
        double low = draw.chance(0.2) ? draw.anyScale() : draw.real(-100, 100);
        double factor = draw.chance(0.2) ? Math.abs(draw.anyScale()) + Double.MIN_NORMAL : draw.real(0.01, 100);
        double[] values = new double[draw.integer(1, 60)];
        // Around the beginnings of steps too.
        Arrays.setAll(values, _ -> draw.chance(0.3) ? draw.pick(SPECIAL) : draw.chance(0.5) ? low + (draw.integer(-2, 260) + 0.5) / factor
                : low + draw.real(-3, 300) / factor);
        return new Even(low, factor, values);
    }

    @Test
    void evenStepsAreThoseOfTheirNumbers() {
        ForAll.seeded(72).cases(3000).check(PixelLoopsTest::even, example -> {
            int count = example.values.length;
            int[] expected = IntStream.range(0, count)
                    .map(i -> NOTHING + (int) (Math.clamp((example.values[i] - example.low) * example.factor, 0.0, LAST) + 0.5)).toArray();
            for (var loops : loops()) {
                int[] codes = codes(count);
                loops.addEvenSteps(example.values, count, example.low, example.factor, LAST, codes);
                assertArrayEquals(expected, codes, loops::toString);
            }
        });
    }

    private record Tabled(QuantizerTable table, double[] values) {}

    /// Entries are any: what they add up to is the table's affair.
    private static Tabled tabled(Draw draw) {
        int drop = draw.integer(0, 6);
        int shift = draw.integer(40, 52) - drop;
        double most = 1 + Math.pow(10, draw.real(-2, 4));
        long[] entries = new long[(int) (Double.doubleToRawLongBits(most) - QuantizerTable.ONE >>> drop >>> shift) + 1];
        Arrays.setAll(entries, _ -> draw.random().nextLong());
        double low = draw.real(-9, 9);
        double scale = Math.pow(10, draw.real(-6, 6));
        double[] values = new double[draw.integer(1, 60)];
        Arrays.setAll(values, _ -> draw.chance(0.3) ? draw.pick(SPECIAL) : low + draw.real(-0.2, 1.2) * most / scale);
        return new Tabled(new QuantizerTable(low, scale, Double.doubleToRawLongBits(most), drop, shift, entries), values);
    }

    @Test
    void stepsAreThoseOfTheTable() {
        ForAll.seeded(73).cases(3000).check(PixelLoopsTest::tabled, example -> {
            int count = example.values.length;
            int[] expected = IntStream.range(0, count).map(i -> NOTHING + example.table.step(example.values[i])).toArray();
            for (var loops : loops()) {
                int[] codes = codes(count);
                loops.addSteps(example.values, count, example.table, codes);
                assertArrayEquals(expected, codes, loops::toString);
            }
        });
    }

    @Test
    void aTableServesAllBitsUpToItsMost() {
        var failure = assertThrows(IllegalArgumentException.class,
                () -> new QuantizerTable(0, 1, Double.doubleToRawLongBits(8), 0, 52, new long[3]));
        assertEquals("a table of 3 entries has none with the number 3", failure.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new QuantizerTable(0, 1, QuantizerTable.ONE - 1, 0, 52, new long[3]));
    }

    @ParameterizedTest
    @MethodSource("loops")
    void coloursAreWrittenWhereTheyAreWantedAndNowhereElse(PixelLoops loops) {
        int[] table = IntStream.range(0, 1792).map(i -> i * i).toArray();
        for (int count = 1; count < 40; count++) {
            int[] codes = IntStream.range(0, count).map(i -> 1791 - 37 * i).toArray();
            int[] to = new int[count + 5];
            Arrays.fill(to, -1);
            loops.lookUp(table, codes, count, to, 3);
            int found = count;
            assertArrayEquals(IntStream.range(0, count + 5).map(i -> i < 3 || i >= found + 3 ? -1 : table[codes[i - 3]]).toArray(), to);
        }
    }

    @Test
    void theVectorBackendHasVectorLoopsWhereVectorsAreLong() {
        assertEquals(VectorPixelLoops.serve(), new VectorKernels().pixelLoops() instanceof VectorPixelLoops);
        assertTrue(KernelBackend.plain().pixelLoops() instanceof PlainPixelLoops);
        assertTrue(KernelBackend.fastest().pixelLoops() instanceof PlainPixelLoops, "until it is warm");
    }

    private static int[] codes(int count) {
        int[] codes = new int[count];
        Arrays.fill(codes, NOTHING);
        return codes;
    }
}
