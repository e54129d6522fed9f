package hesse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final long SEED = 20260101;

    @ParameterizedTest
    @CsvSource({
        "0, 4, 0", "-0.0, 4, 0", "1, 4, 1", "-1.5, 4, −1.5", "3.14159265, 4, 3.142", "0.1, 17, 0.1",
        "123456.7, 3, 123457", "999999, 3, 999999", "999999.7, 3, 1000000", "1000000, 3, 1×10⁶", "1234567, 3, 1.23×10⁶",
        "0.0001, 3, 0.0001", "0.00012345, 3, 0.000123", "0.00009, 3, 9×10⁻⁵", "-1.5e-7, 3, −1.5×10⁻⁷", "9.999e-5, 3, 0.0001",
        "1e300, 3, 1×10³⁰⁰", "4.9e-324, 3, 4.9×10⁻³²⁴", "1.7976931348623157e308, 5, 1.7977×10³⁰⁸",
        "100, 1, 100", "250, 1, 250", "0.25, 1, 0.2", "0.35, 1, 0.4", "10, 3, 10", "NaN, 3, —", "Infinity, 3, ∞", "-Infinity, 3, −∞"})
    void readsAsPeopleWrite(double value, int digits, String text) {
        assertEquals(text, Numbers.format(value, digits));
    }

    @Test
    void readsBackToHalfAUnitOfTheLastDigit() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 10_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-300, 300));
            int digits = random.nextInt(1, 18);
            double read = read(Numbers.format(value, digits));
            double tolerance = 0.51 * Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - digits + 1) + Math.ulp(value);
            assertTrue(Math.abs(read - value) <= tolerance,
                    "seed " + SEED + ", index " + i + ": " + value + " to " + digits + " reads " + read);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.125, 2, 0.12", "-0.001, 2, 0.00", "-3, 1, −3.0", "1234567, 0, 1234567"})
    void fixesTheDigitsAfterThePoint(BigDecimal value, int decimals, String text) {
        assertEquals(text, Numbers.fixed(value, decimals));
    }

    @ParameterizedTest
    @CsvSource({"1000000000, 14, 1000000000", "1E+20, 14, 1×10²⁰", "-123.4500, 14, −123.45", "0.000, 14, 0",
            "1.2345678901234567E+30, 14, 1.2345678901234567×10³⁰"})
    void keepsEveryDigitWhenExact(BigDecimal value, int longest, String text) {
        assertEquals(text, Numbers.exact(value, longest));
    }

    @Test
    void raisesPowers() {
        assertEquals("10⁻³⁰⁸", Numbers.powerOfTen(-308));
        assertEquals("10⁰", Numbers.powerOfTen(0));
        assertEquals("⁻²¹⁴⁷⁴⁸³⁶⁴⁸", Numbers.superscript(Integer.MIN_VALUE));
    }

    private static double read(String text) {
        String plain = text.replace('−', '-').replace("×10", "e");
        for (int digit = 0; digit < 10; digit++) {
            plain = plain.replace("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit), (char) ('0' + digit));
        }
        return Double.parseDouble(plain.replace('⁻', '-'));
    }

    @ParameterizedTest
    @CsvSource({"1.23456, 0, 5, 1.2346", "1.23456, 0.02, 5, 1.2", "-1.23456, 2, 5, 0", "0, 1e-9, 5, 0", "1.23456, NaN, 5, 1.2346",
            "1.23456, Infinity, 5, 1.2346", "NaN, NaN, 5, —"})
    void showsOnlyDigitsThatAreRight(double value, double error, int digits, String text) {
        assertEquals(text, Numbers.right(value, error, digits));
    }
}
