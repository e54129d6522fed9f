package hesse.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.figure.ColourBy;
import hesse.figure.Fields;
import hesse.figure.HeightMode;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldStatisticsTest {
    private static final Window SQUARE = new Window(-5, 5, -5, 5);

    private static FieldStatistics statistics(String formula, Window window) {
        return FieldStatistics.of(Fields.of(formula), window, Cancellation.NEVER);
    }

    private static FieldStatistics statistics(String formula) {
        return statistics(formula, SQUARE);
    }

    /// The extremes of these lie at corners and at critical points, which are found to rounding.
    @ParameterizedTest
    @CsvSource({"x + y, -10, 10", "x^2 + 4*y^2, 0, 125", "(x - 0.123)^2 + y^2 + 7, 7, 58.245129", "exp(-x^2 - y^2), 0, 1",
        "(x^2 + y - 11)^2 + (x + y^2 - 7)^2, 0, 890"})
    void findsTheExtremes(String formula, double low, double high) {
        var statistics = statistics(formula);
        assertEquals(low, statistics.low(), 1e-12);
        assertEquals(high, statistics.high(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x^2 + y^2", "x^2 + 4*y^2", "x^2 + 100*y^2", "5*x^2 + 6*x*y + 5*y^2 - 4*x + 8*y", "x^2 - y^2",
            "x^3 - 3*x*y^2",
        "x^4 + y^4", "sin(x)*cos(y)", "sqrt(x^2 + y^2)", "exp(-x^2 - y^2)", "-exp(-x^2 - y^2)", "1/(1 + 40*(x^2 + y^2))"})
    void clipsNothingOfBowlsSaddlesAndBumps(String formula) {
        var statistics = statistics(formula);
        var clipped = statistics.heights(HeightMode.CLIPPED);
        assertEquals(statistics.low(), clipped.low());
        assertEquals(statistics.high(), clipped.high());
    }

    @Test
    void clipsHeavyTails() {
        var rosenbrock = statistics(Fields.ROSENBROCK, new Window(-2, 2, -1, 3));
        var goldsteinPrice = statistics(Fields.GOLDSTEIN_PRICE, new Window(-2, 2, -3, 1));
        assertEquals(2509, rosenbrock.high());
        assertTrue(rosenbrock.heights(HeightMode.CLIPPED).high() < 0.6 * 2509, rosenbrock.heights(HeightMode.CLIPPED).toString());
        assertTrue(goldsteinPrice.heights(HeightMode.CLIPPED).high() < goldsteinPrice.high() / 10,
                goldsteinPrice.heights(HeightMode.CLIPPED).toString());
        assertEquals(3, goldsteinPrice.heights(HeightMode.CLIPPED).low(), 1e-9);
    }

    @Test
    void clipsDeepTailsTooAndPolesOnBothSides() {
        var poles = statistics("1/x").heights(HeightMode.CLIPPED);
        assertTrue(poles.low() < -0.5 && poles.low() > -5, poles.toString());
        assertTrue(poles.high() > 0.5 && poles.high() < 5, poles.toString());
        var logarithms = statistics("log(x) + log(y)", new Window(-2, 4, -1, 3)).heights(HeightMode.CLIPPED);
        assertTrue(logarithms.low() > -6 && logarithms.low() < -1, logarithms.toString());
        assertEquals(Math.log(12), logarithms.high(), 1e-12);
    }

    @Test
    void clippingMovesSteadilyWithTheFunction() {
        double last = statistics("x^2 + y^2").heights(HeightMode.CLIPPED).high() / 50;
        for (int i = 1; i <= 100; i++) {
            double power = 2 + i * 0.04;
            var statistics = statistics("(x^2 + y^2)^" + power / 2);
            double part = statistics.heights(HeightMode.CLIPPED).high() / statistics.high();
            assertTrue(Math.abs(part - last) < 0.04, "from power " + (power - 0.04) + " to " + power + ": " + last + " to " + part);
            last = part;
        }
    }

    @Test
    void scalesFollowAffineChangesOfTheFunction() {
        var plain = statistics(Fields.HIMMELBLAU);
        var changed = statistics("1024*((x^2 + y - 11)^2 + (x + y^2 - 7)^2) - 4096");
        for (var mode : HeightMode.values()) {
            for (double value : new double[] {0.5, 3, 40, 170, 600, 890}) {
                // The values' own rounding moves quantiles; both are sums of the same few terms.
                assertEquals(plain.heights(mode).height(value), changed.heights(mode).height(1024 * value - 4096), 1e-9,
                        mode + " at " + value);
            }
        }
    }

    @Test
    void logarithmicHeightsGiveTheLowestGroundRoom() {
        var heights = statistics(Fields.ROSENBROCK, new Window(-2, 2, -1, 3)).heights(HeightMode.LOGARITHMIC);
        assertInstanceOf(HeightScale.Logarithmic.class, heights);
        assertTrue(heights.height(3) > 0.1, heights.toString());
        assertTrue(heights.height(144) > 0.5 && heights.height(144) < 0.75, "the median lies in the middle: " + heights.height(144));
        assertEquals(1, heights.height(2509));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -3.5, 1e-300, 1e17, -1e300})
    void aConstantLiesHalfWayUp(double constant) {
        var statistics = statistics("0*x + (" + constant + ")");
        for (var mode : HeightMode.values()) {
            var heights = statistics.heights(mode);
            assertTrue(heights.low() < heights.high(), heights.toString());
            assertEquals(0.5, heights.height(constant), 1e-3, mode + ": " + heights);
        }
    }

    @Test
    void aConstantsScaleReachesOneToEachSide() {
        assertEquals(new HeightScale.Linear(1.5, 3.5), statistics("2.5").heights(HeightMode.CLIPPED));
    }

    @Test
    void roundingIsNoRelief() {
        var heights = statistics("sin(x)^2 + cos(x)^2").heights(HeightMode.LINEAR);
        assertEquals(2, heights.high() - heights.low(), 1e-12);
    }

    @Test
    void undefinedEverywhereIsValidToo() {
        var statistics = statistics("log(-1 - x^2)");
        assertEquals(Double.NaN, statistics.low());
        assertEquals(Double.NaN, statistics.high());
        for (var mode : HeightMode.values()) {
            assertEquals(new HeightScale.Linear(-1, 1), statistics.heights(mode));
        }
        for (var colourBy : ColourBy.values()) {
            assertTrue(statistics.range(colourBy).low() < statistics.range(colourBy).high());
        }
    }

    @Test
    void aPlateauWithOneStepIsShownWhole() {
        assertEquals(new HeightScale.Linear(0, 3), statistics("max(0, x - 2)").heights(HeightMode.CLIPPED));
    }

    @Test
    void infinitiesAndNaNAreLeftOut() {
        var statistics = statistics("log(x)");
        assertTrue(Double.isFinite(statistics.low()) && statistics.high() == Math.log(5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1, 1e9, 1e60})
    void windowsOfAnySizeWork(double size) {
        var window = new Window(-size, size, -size, size);
        var statistics = statistics("x^2 - 2*y^2", window);
        var heights = statistics.heights(HeightMode.LINEAR);
        assertEquals(0.5, heights.height(-0.5 * size * size), 1e-4);
        assertEquals(2, statistics.range(ColourBy.LAMBDA_MAX).high());
        assertEquals(4, statistics.range(ColourBy.LAMBDA_MIN).high());
        assertEquals(8, statistics.range(ColourBy.DETERMINANT).high());
    }

    @Test
    void hugeValuesGiveFiniteScales() {
        var statistics = statistics("x*1e308", new Window(-1.5, 1.5, -1, 1));
        for (var mode : HeightMode.values()) {
            var heights = statistics.heights(mode);
            assertTrue(Double.isFinite(heights.high() - heights.low()), heights.toString());
            assertTrue(heights.height(0) > 0 && heights.height(0) < 1, heights.toString());
        }
        assertTrue(Double.isFinite(statistics.range(ColourBy.GRADIENT_NORM).high()));
    }

    @Test
    void signedQuantitiesHaveSymmetricRangesAndOthersStartAtZero() {
        var statistics = statistics(Fields.PEAKS, new Window(-3, 3, -3, 3));
        for (var colourBy : new ColourBy[] {ColourBy.LAMBDA_MIN, ColourBy.LAMBDA_MAX, ColourBy.DETERMINANT}) {
            assertTrue(statistics.range(colourBy).diverging());
            assertEquals(0.5, statistics.range(colourBy).position(0), colourBy.toString());
        }
        for (var colourBy : new ColourBy[] {ColourBy.GRADIENT_NORM, ColourBy.LOG_CONDITION}) {
            assertTrue(!statistics.range(colourBy).diverging());
            assertEquals(0, statistics.range(colourBy).low(), colourBy.toString());
        }
    }

    @Test
    void polesLeaveColoursForTheRest() {
        var range = statistics("1/(x^2 + y^2)").range(ColourBy.LAMBDA_MAX);
        // λ₂ = 6/r⁴, at r = 4 and r = 2
        assertTrue(range.position(6 / 256.0) > 0.52, range.toString());
        assertTrue(range.position(6 / 16.0) - range.position(6 / 256.0) > 0.1, range.toString());
    }

    @Test
    void singularHessiansHaveARangeOfConditionNumbers() {
        assertEquals(ColourRange.linear(0, 1), statistics("x^2").range(ColourBy.LOG_CONDITION));
        assertEquals(ColourRange.linear(0, 2), statistics("x^2 + 100*y^2").range(ColourBy.LOG_CONDITION));
    }

    @Test
    void sameWindowSameAnswer() {
        assertEquals(statistics(Fields.HIMMELBLAU).heights(HeightMode.LOGARITHMIC),
                statistics(Fields.HIMMELBLAU).heights(HeightMode.LOGARITHMIC));
    }

    @Test
    void stopsWhenNobodyWantsTheAnswer() {
        assertThrows(CancellationException.class, () -> FieldStatistics.of(Fields.of("x"), SQUARE, () -> true));
    }
}
