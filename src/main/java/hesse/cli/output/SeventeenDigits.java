package hesse.cli.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Numbers to 17 significant digits, correctly rounded, as C's `%.17g` writes them: every double is read back as itself.
/// NaN, Infinity and −Infinity are spelled as [Double#parseDouble] reads them.
///
/// `BigDecimal` takes a microsecond or more a number, and the JDK's `Formatter` fills up the shortest digits with zeros.
/// Here the digits come from a product with a power of ten of 128 bits (as in Adams, "Ryū revisited: printf floating
/// point conversion", 2019, with a shorter table); where its rounding error leaves open which way to round, as at exact
/// ties, `BigDecimal` decides. For one thread at a time.
public final class SeventeenDigits {
    /// The most bytes that a number needs: sign, 17 digits, point, "e-308".
    static final int LONGEST = 24;

    private static final int DIGITS = 17;
    private static final long LEAST = 10_000_000_000_000_000L;
    private static final long BEYOND = 10 * LEAST;
    private static final int LEAST_PLAIN = -4;
    private static final double LOG10_OF_2 = Math.log10(2);
    /// The error of the fraction in units of 2^-64: less than one each for the power of ten, for the bits cut off and for
    /// the carry.
    private static final int UNCERTAIN = 3;
    private static final MathContext ROUNDING = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    private final PowersOfTen powers = new PowersOfTen();
    private final byte[] reversed = new byte[DIGITS];

    /// The 17 digits of the last number as a whole number in [LEAST, BEYOND), the power of ten of the first digit, and
    /// what comes after the last digit, in units of 2^-64.
    private long digits;
    private int exponent;
    private long fraction;

    public String text(double value) {
        byte[] bytes = new byte[LONGEST];
        return new String(bytes, 0, write(value, bytes, 0), StandardCharsets.ISO_8859_1);
    }

    /// The numbers with commas between them.
    String list(double... values) {
        return Arrays.stream(values).mapToObj(this::text).collect(Collectors.joining(","));
    }

    /// Writes the number from an index on, in ASCII, and returns the index behind it.
    int write(double value, byte[] out, int at) {
        if (!Double.isFinite(value)) {
            return write(Double.toString(value), out, at);
        }
        int next = at;
        if (Double.doubleToRawLongBits(value) < 0) {
            out[next++] = '-';
        }
        if (value == 0) {
            out[next++] = '0';
            return next;
        }
        decompose(Math.abs(value));
        return exponent >= LEAST_PLAIN && exponent < DIGITS ? plain(out, next) : scientific(out, next);
    }

    private static int write(String text, byte[] out, int at) {
        for (int i = 0; i < text.length(); i++) {
            out[at + i] = (byte) text.charAt(i);
        }
        return at + text.length();
    }

    private void decompose(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int biased = (int) (bits >>> 52);
        long fractionBits = bits & (1L << 52) - 1;
        long significand = biased == 0 ? fractionBits : fractionBits | 1L << 52;
        int zeros = Long.numberOfLeadingZeros(significand);
        int binary = Math.max(biased, 1) - 1075 - zeros;
        exponent = (int) Math.floor((binary + 63) * LOG10_OF_2);
        multiply(significand << zeros, binary);
        if (digits >= BEYOND) {
            exponent++;
            multiply(significand << zeros, binary);
        }
        if (Long.compareUnsigned(fraction - (Long.MIN_VALUE - UNCERTAIN), UNCERTAIN) <= 0) {
            decomposeExactly(value);
        } else if (fraction < 0 && ++digits == BEYOND) {
            digits = LEAST;
            exponent++;
        }
    }

    /// Sets digits and fraction to the value times the power of ten that the exponent asks for.
    ///
    /// @param significand times 2^binary is the value; its highest bit is set
    private void multiply(long significand, int binary) {
        int k = DIGITS - 1 - exponent;
        long high = powers.high(k);
        long middle = significand * high;
        long sum = middle + Math.unsignedMultiplyHigh(significand, powers.low(k));
        long top = Math.unsignedMultiplyHigh(significand, high) + (Long.compareUnsigned(sum, middle) < 0 ? 1 : 0);
        // Of the product's three words the highest two count; the point lies so many bits up in the highest one.
        int shift = -(binary + powers.exponent(k)) - 2 * Long.SIZE;
        digits = top >>> shift;
        fraction = top << Long.SIZE - shift | sum >>> shift;
    }

    private void decomposeExactly(double value) {
        var rounded = new BigDecimal(value).round(ROUNDING);
        exponent = rounded.precision() - rounded.scale() - 1;
        digits = rounded.scaleByPowerOfTen(DIGITS - 1 - exponent).longValueExact();
    }

    private int plain(byte[] out, int at) {
        int count = significantDigits();
        int next = at;
        if (exponent < 0) {
            out[next++] = '0';
            out[next++] = '.';
            for (int i = -1; i > exponent; i--) {
                out[next++] = '0';
            }
        }
        for (int i = 0; i < Math.max(count, exponent + 1); i++) {
            if (i == exponent + 1 && exponent >= 0) {
                out[next++] = '.';
            }
            out[next++] = i < count ? reversed[count - 1 - i] : (byte) '0';
        }
        return next;
    }

    private int scientific(byte[] out, int at) {
        int count = significantDigits();
        int next = at;
        out[next++] = reversed[count - 1];
        if (count > 1) {
            out[next++] = '.';
        }
        for (int i = count - 2; i >= 0; i--) {
            out[next++] = reversed[i];
        }
        out[next++] = 'e';
        out[next++] = (byte) (exponent < 0 ? '-' : '+');
        int size = Math.abs(exponent);
        if (size >= 100) {
            out[next++] = (byte) ('0' + size / 100);
        }
        out[next++] = (byte) ('0' + size / 10 % 10);
        out[next++] = (byte) ('0' + size % 10);
        return next;
    }

    /// Unpacks the digits, the last one first, without zeros at their end; returns how many there are.
    private int significantDigits() {
        long rest = digits;
        while (rest % 10 == 0) {
            rest /= 10;
        }
        int count = 0;
        while (rest != 0) {
            reversed[count++] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return count;
    }
}
