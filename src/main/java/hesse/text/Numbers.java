package hesse.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as people read them: a true minus sign, a decimal point, powers of ten with superscripts, no trailing
/// zeros, "∞", and "—" where there is no number.
public final class Numbers {

    public static final String MINUS = "−";
    public static final String UNDEFINED = "—";

    /// As wide as a digit, and empty.
    private static final String FIGURE_SPACE = "\u2007";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// Decimal exponents of the values that are written without a power of ten.
    private static final int LEAST_PLAIN = -4;
    private static final int LARGEST_PLAIN = 5;

    private Numbers() {}

    /// The value to so many significant digits (1 or more), without trailing zeros. Plain from 0.0001 to 999999,
    /// where digits before the point are never rounded away; with a power of ten beyond.
    public static String format(double value, int significantDigits) {
        return Double.isFinite(value) ? format(BigDecimal.valueOf(value), significantDigits, true) : special(value);
    }

    /// Like [#format], but of a steady width, so that a read-out doesn't jitter while the mouse moves: a positive
    /// number starts with a blank as wide as a digit, trailing zeros stay, and blanks fill up the end. The length in
    /// characters depends on the number of digits only.
    public static String steady(double value, int significantDigits) {
        String text = Double.isFinite(value) ? format(BigDecimal.valueOf(value), significantDigits, false) : special(value);
        String signed = text.startsWith(MINUS) ? text : FIGURE_SPACE + text;
        return signed + FIGURE_SPACE.repeat(Math.max(0, steadyLength(significantDigits) - signed.length()));
    }

    /// The value with so many digits after the point (0 or more), and "0" rather than "−0".
    public static String fixed(BigDecimal value, int decimals) {
        return minus(value.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    }

    /// Every digit of the value, with a power of ten where it would be longer than `longest` characters without.
    public static String exact(BigDecimal value, int longest) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        String plain = minus(bare.toPlainString());
        return plain.length() <= longest ? plain : scientific(bare, true);
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

    private static String format(BigDecimal value, int digits, boolean bare) {
        if (value.signum() == 0) {
            return bare ? "0" : fixed(BigDecimal.ZERO, digits - 1);
        }
        BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = exponent(rounded);
        if (exponent < LEAST_PLAIN || exponent(value) > LARGEST_PLAIN) {
            return scientific(rounded.setScale(digits - 1 - exponent, RoundingMode.UNNECESSARY), bare);
        }
        String text = fixed(value, Math.max(0, digits - 1 - exponent));
        return bare ? withoutTrailingZeros(text) : text;
    }

    private static String scientific(BigDecimal value, boolean bare) {
        int exponent = exponent(value);
        String mantissa = minus(value.scaleByPowerOfTen(-exponent).toPlainString());
        return (bare ? withoutTrailingZeros(mantissa) : mantissa) + "×" + powerOfTen(exponent);
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

    /// Sign, digits, point and "×10⁻³⁰⁸", or sign, "0.000" and digits, whichever is longer.
    private static int steadyLength(int digits) {
        return digits + 9;
    }
}
