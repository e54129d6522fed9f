package hesse.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static final long SEED = 4711;

    @Test
    void areCleanDecimals() {
        var ticks = Ticks.of(-0.31, 0.32, 7);
        assertEquals(List.of(-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3), ticks.values());
        assertEquals(List.of("−0.3", "−0.2", "−0.1", "0.0", "0.1", "0.2", "0.3"), ticks.labels());
        assertEquals("x", ticks.title("x"));
    }

    @Test
    void includeTheEnds() {
        assertEquals(List.of(0.1, 0.2, 0.3), Ticks.of(0.1, 0.3, 2).values());
    }

    @Test
    void countFromTheRoundestNumberWhereLabelsWouldBeLong() {
        var ticks = Ticks.of(1e9, 1e9 + 1e-3, 5);
        assertEquals(List.of("0.0000", "0.0002", "0.0004", "0.0006", "0.0008", "0.0010"), ticks.labels());
        assertEquals("x − 1000000000", ticks.title("x"));
        assertEquals(List.of(1e9, 1000000000.0002, 1000000000.0004, 1000000000.0006, 1000000000.0008, 1000000000.001), ticks.values());
    }

    @Test
    void nameAPowerOfTenWhereLabelsWouldHaveManyZeros() {
        var ticks = Ticks.of(0, 1e-9, 5);
        assertEquals(List.of("0.0", "0.2", "0.4", "0.6", "0.8", "1.0"), ticks.labels());
        assertEquals("y (×10⁻⁹)", ticks.title("y"));
    }

    @Test
    void combineOffsetAndPower() {
        var ticks = Ticks.of(-1.23456789, -1.23456780, 5);
        assertEquals("x + 1.2345678 (×10⁻⁸)", ticks.title("x"));
        assertEquals(List.of("−8", "−6", "−4", "−2", "0"), ticks.labels());
    }

    @Test
    void tellTheNarrowestWindowsPointsApart() {
        var ticks = Ticks.of(3 - 5e-13, 3 + 5e-13, 5);
        assertEquals("x − 3 (×10⁻¹³)", ticks.title("x"));
        assertEquals(List.of("−4", "−2", "0", "2", "4"), ticks.labels());
        assertEquals("x − 2.123456789012 (×10⁻¹³)", Ticks.of(2.123456789012 - 5e-13, 2.123456789012 + 5e-13, 5).title("x"));
    }

    @Test
    void areFewWhereThereIsNoRange() {
        assertEquals(List.of(3.0), Ticks.of(3, 3, 5).values());
        assertEquals(0, Ticks.of(1, 0, 5).count());
        assertEquals(0, Ticks.of(Double.NaN, 1, 5).count());
        assertEquals(0, Ticks.of(0, Double.POSITIVE_INFINITY, 5).count());
    }

    @Test
    void spanTheWholeRangeOfDoubles() {
        check(-Double.MAX_VALUE, Double.MAX_VALUE, 5, "extreme");
        check(0, Double.MIN_VALUE * 10, 5, "subnormal");
        check(1e300, 1e300 + Math.ulp(1e300) * 64, 5, "a few ulps");
    }

    @Test
    void keepTheirPromisesInAnyWindow() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 5_000; i++) {
            double centre = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-100, 100));
            double width = Math.max(Math.abs(centre) * Math.pow(10, random.nextInt(-10, 3)), 1e-100) * random.nextDouble(0.1, 1);
            check(centre, centre + width, random.nextInt(1, 12),
                    "seed " + SEED + ", index " + i + ": [" + centre + ", " + (centre + width) + "]");
        }
    }

    private static void check(double min, double max, int about, String where) {
        var ticks = Ticks.of(min, max, about);
        assertTrue(ticks.count() <= about + 2, () -> where + " has " + ticks);
        assertTrue(about < 3 || ticks.count() >= 2, () -> where + " has " + ticks);
        assertEquals(ticks.count(), new HashSet<>(ticks.labels()).size(), () -> where + " can't tell apart " + ticks.labels());
        for (int i = 0; i < ticks.count(); i++) {
            double value = ticks.values().get(i);
            String label = ticks.labels().get(i);
            assertTrue(value >= min && value <= max, () -> where + " has a tick outside, " + value);
            assertTrue(label.length() <= Ticks.LONGEST, () -> where + " has a long label, " + label);
            var read = new BigDecimal(label.replace('−', '-')).scaleByPowerOfTen(ticks.exponent()).add(ticks.offset());
            assertEquals(value, read.doubleValue(), () -> where + ": the label " + label + " of " + ticks.title("x") + " is not the value");
        }
    }
}
