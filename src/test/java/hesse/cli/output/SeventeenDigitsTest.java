package hesse.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeventeenDigitsTest {

    private static final long SEED = 170_017;

    private final SeventeenDigits digits = new SeventeenDigits();

    /// As written by C's `printf("%.17g")`.
    @ParameterizedTest
    @CsvSource({
        "0.0, 0", "-0.0, -0", "1.0, 1", "-2.5, -2.5", "0.1, 0.10000000000000001", "100.0, 100", "12345678.9, 12345678.9",
        "0.0001, 0.0001", "0.00001, 1.0000000000000001e-05", "1e16, 10000000000000000", "1e17, 1e+17", "1e22, 1e+22",
        "1e23, 9.9999999999999992e+22", "1.7976931348623157e308, 1.7976931348623157e+308",
        "4.9e-324, 4.9406564584124654e-324", "2.2250738585072014e-308, 2.2250738585072014e-308", "9007199254740993.0, 9007199254740992",
        "99999999999999999.0, 1e+17", "NaN, NaN", "Infinity, Infinity", "-Infinity, -Infinity",
        // Exact ties of 18 digits, which go to the even neighbour.
        "1125899906842625.25, 1125899906842625.2", "1125899906842625.75, 1125899906842625.8",
    })
    void numbersAreWrittenAsByC(double value, String expected) {
        assertEquals(expected, digits.text(value));
    }

    @Test
    void anyDoubleIsRoundedCorrectlyAndReadBackAsItself() {
        ForAll.seeded(SEED).cases(50_000).check(
                List.of(Double.MIN_VALUE, Double.MIN_NORMAL, Math.nextDown(Double.MIN_NORMAL), Double.MAX_VALUE),
                draw -> Double.longBitsToDouble(draw.random().nextLong()), this::check);
    }

    @Test
    void powersOfTenAndTheirNeighboursAreRoundedCorrectly() {
        for (int exponent = -323; exponent <= 308; exponent++) {
            double power = Double.parseDouble("1e" + exponent);
            check(power);
            check(Math.nextUp(power));
            check(Math.nextDown(power));
        }
    }

    /// Halves, quarters … of whole numbers: many of them have 18 digits, so that the last one is a tie.
    @Test
    void dyadicNumbersAreRoundedCorrectly() {
        ForAll.seeded(SEED).cases(50_000).check(draw -> Math.scalb((double) (draw.random().nextLong() >>> 11), -draw.random().nextInt(40)),
                this::check);
    }

    private void check(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return;
        }
        var text = digits.text(value);
        var exact = new BigDecimal(value).round(new MathContext(17, RoundingMode.HALF_EVEN));
        assertEquals(0, exact.compareTo(new BigDecimal(text)), () -> text + " for " + exact);
        assertEquals(value, Double.parseDouble(text));
        assertTrue(text.length() <= SeventeenDigits.LONGEST, text);
    }
}
