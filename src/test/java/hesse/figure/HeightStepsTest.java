package hesse.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.figure.HeightSteps.Even;
import hesse.figure.HeightSteps.Logarithmic;
import hesse.figure.HeightSteps.Searched;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import org.junit.jupiter.api.Test;

class HeightStepsTest {
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

    private static void stepsAreThoseOfTheScale(Case example, Class<? extends HeightSteps> kind) {
        var steps = HeightSteps.of(example.scale(), STEPS);
        assertInstanceOf(kind, steps);
        int[] found = new int[example.values().length];
        steps.of(example.values(), found.length, found);
        for (int i = 0; i < found.length; i++) {
            double position = example.scale().height(example.values()[i]) * (STEPS - 1) + 0.5;
            assertTrue(found[i] == (int) position || Math.abs(position - Math.rint(position)) < ROUNDING && Math.abs(found[i] + 0.5 - position) < 1,
                    example.values()[i] + " has step " + found[i] + " of " + example.scale());
        }
    }

    @Test
    void evenStepsAreThoseOfTheScale() {
        ForAll.seeded(31).cases(2000).check(HeightStepsTest::linear, example -> stepsAreThoseOfTheScale(example, Even.class));
    }

    @Test
    void logarithmicStepsAreThoseOfTheScale() {
        ForAll.seeded(32).cases(2000).check(HeightStepsTest::logarithmic, example -> stepsAreThoseOfTheScale(example, Logarithmic.class));
    }

    @Test
    void rangesWithoutEndAreSearched() {
        var linear = HeightSteps.of(new HeightScale.Linear(0, 1e-310), STEPS);
        assertInstanceOf(Searched.class, linear);
        int[] steps = new int[3];
        linear.of(new double[] {0, 5e-311, 1}, 3, steps);
        assertArrayEquals(new int[] {0, 128, 255}, steps);
        assertInstanceOf(Searched.class, HeightSteps.of(new HeightScale.Logarithmic(0, 1, 1e-320), STEPS));
        assertInstanceOf(Searched.class, HeightSteps.of(new HeightScale.Logarithmic(0, 1, 1e12), STEPS));
    }

    @Test
    void ordersOfMagnitudeBeyondCountingKeepTheirOrder() {
        var steps = HeightSteps.of(new HeightScale.Logarithmic(0, 1e300, 1), STEPS);
        int[] found = new int[6];
        steps.of(new double[] {-1, 0, 1e150, 1e299, 1e300, Double.POSITIVE_INFINITY}, found.length, found);
        assertArrayEquals(new int[] {0, 0, 128, 254, 255, 255}, found);
    }

    @Test
    void whatIsNoNumberHasSomeStep() {
        double negative = Double.longBitsToDouble(0xFFF8_0000_0000_0000L);
        for (var scale : new HeightScale[] {new HeightScale.Linear(0, 1), new HeightScale.Logarithmic(0, 1, 0.01), new HeightScale.Logarithmic(0, 1, 1e-320)}) {
            int[] steps = new int[2];
            HeightSteps.of(scale, STEPS).of(new double[] {Double.NaN, negative}, 2, steps);
            assertTrue(steps[0] >= 0 && steps[0] < STEPS && steps[1] >= 0 && steps[1] < STEPS, scale::toString);
        }
    }
}
