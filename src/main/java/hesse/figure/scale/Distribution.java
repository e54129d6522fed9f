package hesse.figure.scale;

import java.util.Arrays;

/// The empirical distribution of some numbers: the finite ones, sorted.
final class Distribution {
    private final double[] sorted;

    private Distribution(double[] sorted) {
        this.sorted = sorted;
    }

    /// Takes no notice of NaN and infinities; doesn't keep or change the array.
    static Distribution of(double[] values) {
        double[] finite = new double[values.length];
        int count = 0;
        // In loops: a program that has just started takes milliseconds for a stream of so many, and its first map waits.
        for (double value : values) {
            if (Double.isFinite(value)) {
                finite[count++] = value;
            }
        }
        Arrays.sort(finite, 0, count);
        return new Distribution(Arrays.copyOf(finite, count));
    }

    /// That of |value|.
    static Distribution ofMagnitudes(double[] values) {
        return of(Arrays.stream(values).map(Math::abs).toArray());
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    double min() {
        return sorted[0];
    }

    double max() {
        return sorted[sorted.length - 1];
    }

    /// The number below which a fraction p of them lies; at least one of the numbers, so never between two.
    double quantile(double p) {
        return sorted[(int) Math.round(p * (sorted.length - 1))];
    }
}
