package hesse.figure.scale;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/// Levels at numbers that are short in decimal, strictly between two values and ascending. All arithmetic is decimal,
/// so 0.3 is the double nearest to 0.3 and ranges near the ends of the doubles are no special case. Empty if there is
/// nothing between the values (equal, in the wrong order, not finite).
public final class Levels {

    /// However many are asked for.
    public static final int MOST = 60;

    /// Steps as multiples of a power of ten, in tenths, so that they are whole.
    private static final long[] STEPS = {10, 20, 25, 50};

    /// Multiples of powers of ten, in tenths, from dense to sparse: the usual sequences of preferred numbers.
    private static final long[][] SEQUENCES = {{10, 15, 20, 30, 40, 50, 60, 80}, {10, 15, 20, 30, 50, 70}, {10, 20, 50}, {10, 30}, {10}};

    /// Decades from one level to the next where a level in each would be too many.
    private static final int[] STRIDES = {1, 2, 3, 5, 10, 20, 50, 100};

    /// Within so many softnesses the logarithm bends too little to thin the levels out.
    private static final double FEW = 3;

    private Levels() {}

    /// Equally spaced levels, their step 1, 2, 2.5 or 5 times a power of ten and such that their number comes closest
    /// to `about`.
    public static double[] linear(double low, double high, int about) {
        if (!isRange(low, high)) {
            return new double[0];
        }
        var from = new BigDecimal(low);
        var to = new BigDecimal(high);
        int wanted = wanted(about);
        var ideal = to.subtract(from).divide(BigDecimal.valueOf(wanted), MathContext.DECIMAL64);
        double[] best = {};
        for (int exponent = exponent(ideal) - 1; exponent <= exponent(ideal) + 1; exponent++) {
            for (long tenths : STEPS) {
                best = better(multiples(from, to, tenths(tenths, exponent)), best, wanted);
            }
        }
        return best;
    }

    /// Levels dense near `low` and ever sparser above it, for functions that rise over many powers of ten: low plus
    /// 1, 2, 5, 10, 20, 50, ..., or a denser or sparser sequence of that kind, whichever comes closest to `about`
    /// levels. Each is rounded as coarsely as its distance from `low` allows. Distances start where equal steps of
    /// log(1 + (value − low)/softness) would put the first level.
    ///
    /// @param softness the distance from `low`, in the units of the values, below which a logarithm is no more
    ///                 wanted; where the whole range is within a few of it the levels are [#linear]
    /// @throws IllegalArgumentException unless softness is positive and finite
    public static double[] logarithmic(double low, double high, double softness, int about) {
        if (!(softness > 0) || softness == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("softness is positive and finite, but was " + softness);
        }
        if (!isRange(low, high)) {
            return new double[0];
        }
        double range = Math.min(high - low, Double.MAX_VALUE);
        if (range < FEW * softness) {
            return linear(low, high, about);
        }
        int wanted = wanted(about);
        double least = firstDistance(range, softness, wanted);
        double[] best = {};
        for (long[] sequence : SEQUENCES) {
            best = better(distances(low, high, least, sequence, 1), best, wanted);
        }
        for (int stride : STRIDES) {
            best = better(distances(low, high, least, new long[] {10}, stride), best, wanted);
        }
        return best;
    }

    /// softness · ((1 + range/softness)^(1/(wanted + 1)) − 1), positive.
    private static double firstDistance(double range, double softness, int wanted) {
        double full = range / softness < Double.MAX_VALUE ? Math.log1p(range / softness) : Math.log(range) - Math.log(softness);
        return Math.max(softness * Math.expm1(full / (wanted + 1)), Double.MIN_VALUE);
    }

    private static boolean isRange(double low, double high) {
        return low < high && Double.isFinite(low) && Double.isFinite(high);
    }

    private static int wanted(int about) {
        return Math.clamp(about, 1, MOST);
    }

    /// Of two sets of levels the one whose number is nearer to the wanted one, in proportion; never too large a one.
    private static double[] better(double[] candidate, double[] best, int wanted) {
        return candidate.length <= MOST && misfit(candidate, wanted) < misfit(best, wanted) ? candidate : best;
    }

    private static double misfit(double[] levels, int wanted) {
        return levels.length == 0 ? Double.POSITIVE_INFINITY : Math.abs(Math.log((double) levels.length / wanted));
    }

    /// The multiples of a step strictly between two values, at most one more than [#MOST].
    private static double[] multiples(BigDecimal from, BigDecimal to, BigDecimal step) {
        BigInteger first = from.divide(step, 0, RoundingMode.FLOOR).toBigInteger().add(BigInteger.ONE);
        var levels = new double[MOST + 1];
        int count = 0;
        var value = new BigDecimal(first).multiply(step);
        while (value.compareTo(to) < 0 && count < levels.length) {
            count = appended(value, from, to, levels, count);
            value = value.add(step);
        }
        return Arrays.copyOf(levels, count);
    }

    /// Low plus a sequence of distances from `least` on, `stride` decades to a repetition of the sequence.
    private static double[] distances(double low, double high, double least, long[] sequence, int stride) {
        var from = new BigDecimal(low);
        var to = new BigDecimal(high);
        var nearest = new BigDecimal(least);
        var levels = new double[MOST + 1];
        int count = 0;
        int start = exponent(nearest);
        boolean skipsFirst = stride > 1 && tenths(10, start).compareTo(nearest) < 0;
        for (int exponent = skipsFirst ? start + 1 : start; count < levels.length; exponent += stride) {
            if (tenths(10, exponent).compareTo(to.subtract(from)) > 0) {
                break;
            }
            for (long tenths : sequence) {
                var distance = tenths(tenths, exponent);
                if (distance.compareTo(nearest) >= 0 && count < levels.length) {
                    count = appended(rounded(from.add(distance), tenths, exponent), from, to, levels, count);
                }
            }
        }
        return Arrays.copyOf(levels, count);
    }

    /// To a multiple of the power of ten, or of half of it where the distance itself needs that.
    private static BigDecimal rounded(BigDecimal value, long tenths, int exponent) {
        var unit = tenths(tenths % 10 == 0 ? 10 : 5, exponent);
        return value.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit);
    }

    /// Appends the nearest double if it lies inside and above the one before.
    private static int appended(BigDecimal value, BigDecimal from, BigDecimal to, double[] levels, int count) {
        double level = value.doubleValue();
        boolean inside = level > from.doubleValue() && level < to.doubleValue();
        if (!inside || count > 0 && level <= levels[count - 1]) {
            return count;
        }
        levels[count] = level;
        return count + 1;
    }

    private static BigDecimal tenths(long tenths, int exponent) {
        return BigDecimal.valueOf(tenths).scaleByPowerOfTen(exponent - 1);
    }

    /// The k with 10^k <= value < 10^(k+1).
    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }
}
