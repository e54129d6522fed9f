package hesse.cli.output;

import java.math.BigInteger;

/// 10^k for k in [[#LEAST], [#LARGEST]] as a significand of 128 bits, the highest set, rounded down, times a power of
/// two. Worked out when first asked for; for one thread at a time.
final class PowersOfTen {
    static final int LEAST = -292;
    static final int LARGEST = 340;

    private static final int BITS = 128;

    private final long[] high = new long[LARGEST - LEAST + 1];
    private final long[] low = new long[LARGEST - LEAST + 1];
    private final int[] exponent = new int[LARGEST - LEAST + 1];

    /// The upper half of the significand.
    long high(int k) {
        if (high[k - LEAST] == 0) {
            compute(k);
        }
        return high[k - LEAST];
    }

    /// The lower half of the significand; only after [#high].
    long low(int k) {
        return low[k - LEAST];
    }

    /// The power of two that belongs to the significand; only after [#high].
    int exponent(int k) {
        return exponent[k - LEAST];
    }

    private void compute(int k) {
        var power = BigInteger.TEN.pow(Math.abs(k));
        // For k < 0 the quotient 2^shift / 10^|k| has 128 bits, as 10^|k| is no power of two.
        int shift = k >= 0 ? BITS - power.bitLength() : BITS - 1 + power.bitLength();
        var significand = k >= 0 ? power.shiftLeft(shift) : BigInteger.ONE.shiftLeft(shift).divide(power);
        high[k - LEAST] = significand.shiftRight(Long.SIZE).longValue();
        low[k - LEAST] = significand.longValue();
        exponent[k - LEAST] = -shift;
    }
}
