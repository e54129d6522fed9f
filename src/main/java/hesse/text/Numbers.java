package hesse.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as people read them: a true minus sign, a decimal point, powers of ten with superscripts, no trailing
/// zeros, "∞", and "—" where there is no number.
public final class Numbers {

    public static final String MINUS = "−";
    public static final String UNDEFINED = "—";

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// Decimal exponents of the values that are written without a power of ten.
    private static final int LEAST_PLAIN = -4;
    private static final int LARGEST_PLAIN = 5;

    private Numbers() {}

    /// The value to so many significant digits (1 or more), without trailing zeros. Plain from 0.0001 to 999999,
    /// where digits before the point are never rounded away; with a power of ten beyond.
    public static String format(double value, int significantDigits) {
        return Double.isFinite(value) ? format(BigDecimal.valueOf(value), significantDigits) : special(value);
    }

    /// The value to the digits that are right where it may be off by an error (NaN where nothing is known of that), and no more than so
    /// many; where none is, what the error leaves of it: "0 ± 4×10⁻⁷".
    public static String format(double value, double error, int significantDigits) {
        if (!Double.isFinite(value) || error == 0 || Double.isNaN(error)) {
            return format(value, significantDigits);
        }
        return error < Math.abs(value) ? certain(value, error, significantDigits) : format(0, 1) + " ± " + error(error);
    }

    /// The same, but a plain 0 where no digit is right, for numbers whose errors are said elsewhere; an infinite error says nothing.
    public static String right(double value, double error, int significantDigits) {
        boolean lost = error >= Math.abs(value) && Double.isFinite(error);
        return format(lost ? 0 : value, lost || Double.isInfinite(error) ? 0 : error, significantDigits);
    }

    /// How far a number may be off: one digit, rounded up.
    public static String error(double error) {
        if (!Double.isFinite(error)) {
            return special(error);
        }
        return format(BigDecimal.valueOf(error).round(new MathContext(1, RoundingMode.UP)), 1);
    }

    private static String certain(double value, double error, int digits) {
        int certain = exponent(BigDecimal.valueOf(value)) - exponent(BigDecimal.valueOf(error));
        int shown = Math.clamp(certain, 1, digits);
        var rounded = BigDecimal.valueOf(value).round(new MathContext(shown, RoundingMode.HALF_EVEN));
        // Digits before the point that aren't right are not shown either.
        return exponent(rounded) >= Math.max(1, certain) ? scientific(rounded) : format(BigDecimal.valueOf(value), shown);
    }

    /// The value with so many digits after the point (0 or more), and "0" rather than "−0".
    public static String fixed(BigDecimal value, int decimals) {
        return minus(value.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    }

    /// Every digit of the value, with a power of ten where it would be longer than `longest` characters without.
    public static String exact(BigDecimal value, int longest) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        String plain = minus(bare.toPlainString());
        return plain.length() <= longest ? plain : scientific(bare);
    }

    /// "10⁻⁵".
    public static String powerOfTen(int exponent) {
        return "10" + superscript(exponent);
    }

    public static String superscript(int number) {
        var text = new StringBuilder(number < 0 ? "⁻" : "");
        Long.toString(Math.abs((long) number)).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }

    private static String format(BigDecimal value, int digits) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = exponent(rounded);
        if (exponent < LEAST_PLAIN || exponent(value) > LARGEST_PLAIN) {
            return scientific(rounded);
        }
        return withoutTrailingZeros(fixed(value, Math.max(0, digits - 1 - exponent)));
    }

    private static String scientific(BigDecimal value) {
        int exponent = exponent(value);
        String mantissa = minus(value.scaleByPowerOfTen(-exponent).toPlainString());
        return withoutTrailingZeros(mantissa) + "×" + powerOfTen(exponent);
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    private static String withoutTrailingZeros(String text) {
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    private static String minus(String text) {
        return text.replace("-", MINUS);
    }

    private static String special(double value) {
        if (Double.isNaN(value)) {
            return UNDEFINED;
        }
        return value > 0 ? "∞" : MINUS + "∞";
    }
}
