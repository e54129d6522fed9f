package hesse.figure.colour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.kernel.Backends;
import hesse.field.kernel.KernelBackend;
import hesse.figure.colour.HeightQuantizer.Even;
import hesse.figure.colour.HeightQuantizer.Logarithmic;
import hesse.figure.colour.HeightQuantizer.Searched;
import hesse.figure.scale.HeightScale;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import org.junit.jupiter.api.Test;

class HeightQuantizerTest {
    private static final int STEPS = 256;

    /// Where a step begins rounding may decide for either neighbour.
    private static final double ROUNDING = 1e-9;

    private record Case(HeightScale scale, double[] values) {}

    private static Case logarithmic(Draw draw) {
        double low = draw.real(-5, 5) * Math.pow(10, draw.real(-8, 8));
        double high = low + Math.pow(10, draw.real(-3, 9)) * Math.max(1, Math.abs(low) * 1e-3);
        return around(new HeightScale.Logarithmic(low, high, (high - low) / Math.pow(10, draw.real(-2, 7))), draw);
    }

    private static Case linear(Draw draw) {
        double low = draw.real(-5, 5) * Math.pow(10, draw.real(-8, 8));
        return around(new HeightScale.Linear(low, low + Math.max(1, Math.abs(low)) * Math.pow(10, draw.real(-3, 9))), draw);
    }

    private static Case around(HeightScale scale, Draw draw) {
        double[] values = new double[20];
        double range = scale.high() - scale.low();
        for (int i = 0; i < values.length; i++) {
            values[i] = i < 10 ? draw.real(scale.low() - range / 10, scale.high() + range / 10) : scale.value(draw.real(0, 1));
        }
        return new Case(scale, values);
    }

    private static void stepsAreThoseOfTheScale(Case example, Class<? extends HeightQuantizer> kind) {
        for (var backend : Backends.all()) {
            assertInstanceOf(kind, HeightQuantizer.of(example.scale(), STEPS, backend.pixelLoops()));
            stepsAreThoseOfTheScale(example, steps(example.scale(), backend, example.values()));
        }
    }

    private static void stepsAreThoseOfTheScale(Case example, int[] found) {
        for (int i = 0; i < found.length; i++) {
            double position = example.scale().height(example.values()[i]) * (STEPS - 1) + 0.5;
            assertTrue(found[i] == (int) position
                    || Math.abs(position - Math.rint(position)) < ROUNDING && Math.abs(found[i] + 0.5 - position) < 1,
                    example.values()[i] + " has step " + found[i] + " of " + example.scale());
        }
    }

    private static int[] steps(HeightScale scale, KernelBackend backend, double... values) {
        int[] steps = new int[values.length];
        HeightQuantizer.of(scale, STEPS, backend.pixelLoops()).add(values, values.length, steps);
        return steps;
    }

    @Test
    void evenStepsAreThoseOfTheScale() {
        ForAll.seeded(31).cases(2000).check(HeightQuantizerTest::linear, example -> stepsAreThoseOfTheScale(example, Even.class));
    }

    @Test
    void logarithmicStepsAreThoseOfTheScale() {
        ForAll.seeded(32).cases(2000)
                .check(HeightQuantizerTest::logarithmic, example -> stepsAreThoseOfTheScale(example, Logarithmic.class));
    }

    @Test
    void rangesWithoutEndAreSearched() {
        for (var scale
                : new HeightScale[] {new HeightScale.Linear(0, 1e-310), new HeightScale.Logarithmic(0, 1, 1e-320),
                        new HeightScale.Logarithmic(0, 1, 1e12)}) {
            assertInstanceOf(Searched.class, HeightQuantizer.of(scale, STEPS, KernelBackend.plain().pixelLoops()));
        }
        assertArrayEquals(new int[] {0, 128, 255}, steps(new HeightScale.Linear(0, 1e-310), KernelBackend.plain(), 0, 5e-311, 1));
    }

    @Test
    void ordersOfMagnitudeBeyondCountingKeepTheirOrder() {
        for (var backend : Backends.all()) {
            int[] found = steps(new HeightScale.Logarithmic(0, 1e300, 1), backend, Double.NEGATIVE_INFINITY, -1, 0, 1e150, 1e299, 1e300,
                    Double.POSITIVE_INFINITY,
                    -1e300, -0.5);
            assertArrayEquals(new int[] {0, 0, 0, 128, 254, 255, 255, 0, 0}, found);
        }
    }

    @Test
    void whatIsNoNumberHasSomeStep() {
        double negative = Double.longBitsToDouble(0xFFF8_0000_0000_0000L);
        for (var scale
                : new HeightScale[] {new HeightScale.Linear(0, 1), new HeightScale.Logarithmic(0, 1, 0.01),
                        new HeightScale.Logarithmic(0, 1, 1e-320)}) {
            for (var backend : Backends.all()) {
                for (int step : steps(scale, backend, Double.NaN, negative, 0.5, Double.NaN, negative, 0, 1, Double.NaN, negative)) {
                    assertTrue(step >= 0 && step < STEPS, scale::toString);
                }
            }
        }
    }
}
