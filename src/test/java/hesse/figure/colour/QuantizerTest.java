package hesse.figure.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.figure.scale.HeightScale;
import hesse.testing.ForAll;
import org.junit.jupiter.api.Test;

class QuantizerTest {

    @Test
    void stepsAreThoseOfTheScale() {
        var heights = new HeightScale.Logarithmic(-3, 1000, 0.25);
        var steps = new Quantizer(256, heights::value);
        ForAll.seeded(9).cases(5000).check(draw -> draw.real(-4, 1010),
                value -> assertEquals((int) (heights.height(value) * 255 + 0.5), steps.of(value)));
    }

    @Test
    void valuesBeyondTheEndsHaveTheOutermostSteps() {
        var steps = new Quantizer(3, position -> 10 * position);
        assertEquals(0, steps.of(Double.NEGATIVE_INFINITY));
        assertEquals(0, steps.of(2.4));
        assertEquals(1, steps.of(2.5));
        assertEquals(1, steps.of(7.4));
        assertEquals(2, steps.of(7.5));
        assertEquals(2, steps.of(Double.POSITIVE_INFINITY));
        assertEquals(0, steps.of(Double.NaN));
        assertEquals(2, steps.of(99));
    }

    @Test
    void stepsTooNarrowForDoublesAreSkipped() {
        var steps = new Quantizer(9, position -> position < 0.5 ? 1 : 2);
        assertEquals(0, steps.of(0.5));
        assertEquals(4, steps.of(1));
        assertEquals(8, steps.of(2));
    }
}
