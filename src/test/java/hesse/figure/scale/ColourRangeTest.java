package hesse.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import org.junit.jupiter.api.Test;

class ColourRangeTest {

    @Test
    void valueUndoesPosition() {
        ForAll.seeded(71).cases(2000).check(draw -> {
            double high = Math.pow(10, draw.real(-200, 200));
            double softness = high * Math.pow(10, draw.real(-6, 3));
            boolean diverging = draw.real(0, 1) < 0.5;
            return new Object[] {new ColourRange(diverging ? -high : 0, high, softness, diverging), draw.real(0, 1)};
        }, input -> {
            var range = (ColourRange) input[0];
            double position = (double) input[1];
            // sinh magnifies the rounding of its argument by up to 15 = asinh(10⁶) here.
            assertEquals(position, range.position(range.value(position)), 1e-13);
        });
    }

    @Test
    void greaterValuesLieHigher() {
        var range = new ColourRange(-100, 100, 0.5, true);
        double last = -1;
        for (double value = -100; value <= 100; value += 0.25) {
            double position = range.position(value);
            assertTrue(position > last, "at " + value);
            last = position;
        }
    }

    @Test
    void divergingRangesAreSymmetricAboutZero() {
        var range = new ColourRange(-8, 8, 0.5, true);
        assertEquals(0.5, range.position(0));
        assertEquals(0, range.value(0.5));
        for (double value : new double[] {1e-9, 0.1, 1, 5, 8}) {
            assertEquals(1, range.position(value) + range.position(-value), 1e-15);
        }
    }

    @Test
    void endsAreClampedAndNaNStaysNaN() {
        for (var range : new ColourRange[] {new ColourRange(-2, 2, 1, true), ColourRange.linear(-2, 2), new ColourRange(-2, 2, 1, false)}) {
            assertEquals(0, range.position(-2));
            assertEquals(1, range.position(2));
            assertEquals(0, range.position(Double.NEGATIVE_INFINITY));
            assertEquals(1, range.position(Double.POSITIVE_INFINITY));
            assertEquals(Double.NaN, range.position(Double.NaN));
        }
    }

    @Test
    void farAboveTheSoftnessEqualFactorsAreEqualSteps() {
        var range = new ColourRange(0, 1e6, 1, false);
        assertEquals(range.position(1e4) - range.position(1e3), range.position(1e5) - range.position(1e4), 1e-6);
    }

    @Test
    void anInfiniteSoftnessIsLinearAndAVeryLargeOneTendsToIt() {
        var linear = ColourRange.linear(3, 7);
        assertEquals(0.25, linear.position(4));
        assertEquals(4, linear.value(0.25));
        assertEquals(0.25, new ColourRange(3, 7, 1e9, false).position(4), 1e-12);
    }

    @Test
    void whatIsNoRangeIsRefused() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> new ColourRange(-1, 2, 1, true));
        assertEquals("no colour range: -1.0 to 2.0, softness 1.0, diverging true", thrown.getMessage());
        assertThrows(IllegalArgumentException.class, () -> ColourRange.linear(1, 1));
        assertThrows(IllegalArgumentException.class, () -> ColourRange.linear(0, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new ColourRange(0, 1, 0, false));
        assertThrows(IllegalArgumentException.class, () -> new ColourRange(0, 1, Double.NaN, false));
    }
}
