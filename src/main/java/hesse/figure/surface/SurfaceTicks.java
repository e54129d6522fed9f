package hesse.figure.surface;

import hesse.figure.Ticks;
import hesse.figure.scale.HeightScale;
import hesse.text.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Ticks of the height axis: on a linear scale those of any axis, on another one the roundest values near equally
/// spaced heights.
final class SurfaceTicks {
    private static final int MOST_DIGITS = 15;

    /// How far a tick may be from its equally spaced height, in units of the spacing.
    private static final double TOLERANCE = 0.3;

    private SurfaceTicks() {}

    static Ticks of(HeightScale scale, int about) {
        return switch (scale) {
            case HeightScale.Linear linear -> Ticks.of(linear.low(), linear.high(), about);
            case HeightScale.Logarithmic logarithmic -> round(logarithmic, about);
        };
    }

    private static Ticks round(HeightScale scale, int about) {
        var values = new ArrayList<Double>();
        for (int k = 0; k <= about; k++) {
            double from = scale.value(Math.max(0, (k - TOLERANCE) / about));
            double to = scale.value(Math.min(1, (k + TOLERANCE) / about));
            double value = roundest(from, to);
            if (Double.isFinite(value) && (values.isEmpty() || value > values.getLast())) {
                values.add(value);
            }
        }
        return new Ticks(values, labels(values), BigDecimal.ZERO, 0);
    }

    /// The first number in [from, to] that is a multiple of the largest 1, 2 or 5 times a power of ten; 0 if that is one.
    static double roundest(double from, double to) {
        if (!Double.isFinite(from) || !Double.isFinite(to) || from <= 0 && to >= 0) {
            return from <= 0 && to >= 0 ? 0 : Double.NaN;
        }
        var low = BigDecimal.valueOf(from);
        var high = BigDecimal.valueOf(to);
        var largest = low.abs().max(high.abs());
        int leading = largest.precision() - largest.scale();
        for (int exponent = leading; exponent > leading - 20; exponent--) {
            for (int factor : new int[] {10, 5, 2}) {
                var step = BigDecimal.valueOf(factor).scaleByPowerOfTen(exponent - 1);
                var multiple = step.multiply(low.divide(step, 0, RoundingMode.CEILING));
                if (multiple.compareTo(high) <= 0) {
                    return multiple.doubleValue();
                }
            }
        }
        return from;
    }

    /// As few digits as tell the ticks apart.
    private static List<String> labels(List<Double> values) {
        int digits = 4;
        while (digits < MOST_DIGITS && format(values, digits).stream().distinct().count() < values.size()) {
            digits++;
        }
        return format(values, digits);
    }

    private static List<String> format(List<Double> values, int digits) {
        return values.stream().map(value -> Numbers.format(value, digits)).toList();
    }
}
