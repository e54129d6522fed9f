package hesse.field.graph;

import java.math.BigDecimal;

/// Numbers of a formula as the decimals that people wrote: of those that are read as a certain double the shortest, as
/// [Double#toString] writes it. 0.1 means a tenth, whose double is a little more.
public final class Decimals {

    private Decimals() {}

    /// The decimal that a finite double stands for; at most half a unit in its last place away from it.
    public static BigDecimal of(double value) {
        return BigDecimal.valueOf(value);
    }

    /// Whether decimal and double are the same number. The borders of the range of doubles stand for nothing but themselves.
    public static boolean isExact(double value) {
        return !(Math.abs(value) < Double.MAX_VALUE && Math.abs(value) > Double.MIN_VALUE)
                || value == Math.rint(value) && Math.abs(value) < 0x1p53
                || new BigDecimal(value).compareTo(of(value)) == 0;
    }

    /// Whether a + b is a double without rounding, in both readings of the numbers.
    static boolean isExactSum(double a, double b) {
        return ConstantFolding.isExactSum(a, b) && Double.isFinite(a + b)
                && (isExact(a) && isExact(b) || of(a).add(of(b)).compareTo(of(a + b)) == 0);
    }

    /// Whether a b is a double without rounding, in both readings of the numbers.
    static boolean isExactProduct(double a, double b) {
        return ConstantFolding.isExactProduct(a, b) && Double.isFinite(a * b)
                && (isExact(a) && isExact(b) || of(a).multiply(of(b)).compareTo(of(a * b)) == 0);
    }

    /// Powers of two, so that division by it is a multiplication, exactly.
    static boolean hasExactReciprocal(double value) {
        return Math.abs(value) == Math.scalb(1.0, Math.getExponent(value)) && Math.abs(Math.getExponent(value)) < Double.MAX_EXPONENT;
    }

    static boolean isNormal(double value) {
        return Math.abs(value) >= Double.MIN_NORMAL && Math.abs(value) <= Double.MAX_VALUE;
    }
}
