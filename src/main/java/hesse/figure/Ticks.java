package hesse.figure;

import hesse.text.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Where an axis is marked, and with which labels: multiples of 1, 2 or 5 times a power of ten, each the double nearest
/// to its decimal.
///
/// A label is at most [#LONGEST] characters long. Where the values need more, the axis shows
/// `(value − offset) / 10^exponent` instead, and its [#title] says so: "x (×10⁻⁹)" over labels 0, 2, 4, and
/// "x − 1000000000 (×10⁻⁴)" over labels 0, 2, 4 for 1000000000.0002 and so on. The offset is the roundest tick.
public record Ticks(List<Double> values, List<String> labels, BigDecimal offset, int exponent) {

    public static final int LONGEST = 8;
    public static final Ticks NONE = new Ticks(List.of(), List.of(), BigDecimal.ZERO, 0);

    private static final int LONGEST_OFFSET = 14;
    private static final List<BigDecimal> NICE = List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5));

    public Ticks {
        values = List.copyOf(values);
        labels = List.copyOf(labels);
    }

    /// About so many ticks (1 or more) in [min, max], never more than `about + 2`, ascending. One tick where
    /// min = max, none where there is no such interval.
    public static Ticks of(double min, double max, int about) {
        if (!Double.isFinite(min) || !Double.isFinite(max) || min > max) {
            return NONE;
        }
        if (min == max) {
            return new Ticks(List.of(min), List.of(Numbers.format(min, 4)), BigDecimal.ZERO, 0);
        }
        var low = BigDecimal.valueOf(min);
        var high = BigDecimal.valueOf(max);
        return labelled(multiples(low, high, about));
    }

    /// The axis's title: its name, and what to do with the labels to get the values.
    public String title(String name) {
        String shifted = switch (offset.signum()) {
            case 1 -> name + " − " + Numbers.exact(offset, LONGEST_OFFSET);
            case -1 -> name + " + " + Numbers.exact(offset.negate(), LONGEST_OFFSET);
            default -> name;
        };
        return exponent == 0 ? shifted : shifted + " (×" + Numbers.powerOfTen(exponent) + ")";
    }

    /// The title without a name; empty where the labels are the values themselves.
    public String note() {
        return title("").strip();
    }

    /// Whether the labels are the values themselves.
    public boolean isPlain() {
        return exponent == 0 && offset.signum() == 0;
    }

    /// Another finite value as this axis shows it, to so many significant digits.
    public String shown(double value, int significantDigits) {
        return Numbers.format(BigDecimal.valueOf(value).subtract(offset).scaleByPowerOfTen(-exponent).doubleValue(), significantDigits);
    }

    public int count() {
        return values.size();
    }

    /// The smallest nice step with at most about + 1 multiples in the interval; a smaller one where that leaves fewer
    /// than two.
    private static List<BigDecimal> multiples(BigDecimal low, BigDecimal high, int about) {
        var rough = high.subtract(low).divide(BigDecimal.valueOf(about), MathContext.DECIMAL64);
        int exponent = rough.precision() - rough.scale() - 1;
        int index = 0;
        while (step(index, exponent).compareTo(rough) < 0) {
            index++;
        }
        var ticks = multiples(low, high, step(index, exponent));
        if (ticks.size() >= 2) {
            return ticks;
        }
        var finer = multiples(low, high, step(index - 1, exponent));
        return finer.size() <= about + 2 ? finer : ticks;
    }

    private static BigDecimal step(int index, int exponent) {
        return NICE.get(Math.floorMod(index, 3)).scaleByPowerOfTen(exponent + Math.floorDiv(index, 3));
    }

    private static List<BigDecimal> multiples(BigDecimal low, BigDecimal high, BigDecimal step) {
        BigInteger first = low.divide(step, 0, RoundingMode.CEILING).toBigInteger();
        BigInteger last = high.divide(step, 0, RoundingMode.FLOOR).toBigInteger();
        int count = last.subtract(first).intValueExact() + 1;
        return IntStream.range(0, count)
                .mapToObj(i -> step.multiply(new BigDecimal(first.add(BigInteger.valueOf(i)))))
                .toList();
    }

    private static Ticks labelled(List<BigDecimal> ticks) {
        var plain = labelled(ticks, BigDecimal.ZERO);
        return plain.fits() ? plain : labelled(ticks, roundest(ticks));
    }

    /// With no power of ten where the numbers are handy, and else with that of the largest.
    private static Ticks labelled(List<BigDecimal> ticks, BigDecimal offset) {
        int largest = ticks.stream().map(tick -> tick.subtract(offset)).filter(rest -> rest.signum() != 0)
                .mapToInt(rest -> rest.precision() - rest.scale() - 1).max().orElse(0);
        var plain = labelled(ticks, offset, 0);
        boolean handy = largest >= -3 && largest <= 5 && plain.fits();
        return handy ? plain : labelled(ticks, offset, largest);
    }

    private static Ticks labelled(List<BigDecimal> ticks, BigDecimal offset, int exponent) {
        var shown = ticks.stream().map(tick -> tick.subtract(offset).scaleByPowerOfTen(-exponent)).toList();
        int decimals = shown.stream().mapToInt(Ticks::decimals).max().orElse(0);
        Function<BigDecimal, String> label = value -> Numbers.fixed(value, decimals);
        return new Ticks(ticks.stream().map(BigDecimal::doubleValue).toList(), shown.stream().map(label).toList(), offset, exponent);
    }

    private static int decimals(BigDecimal value) {
        return value.signum() == 0 ? 0 : Math.max(0, value.stripTrailingZeros().scale());
    }

    private static BigDecimal roundest(List<BigDecimal> ticks) {
        return ticks.stream().reduce(BigDecimal.ZERO, (a, b) -> trailingZeros(b) > trailingZeros(a) ? b : a);
    }

    /// The power of ten that divides the value; zero is no offset.
    private static int trailingZeros(BigDecimal value) {
        return value.signum() == 0 ? Integer.MIN_VALUE : -value.stripTrailingZeros().scale();
    }

    private boolean fits() {
        return labels.stream().allMatch(label -> label.length() <= LONGEST);
    }
}
