package hesse.figure.colour;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// Finds the step of a palette that a value falls on, by the intervals of the steps in the quantity itself, so that no logarithm is
/// taken per pixel: a comparison or two where neighbours are alike, and a binary search where they aren't. Remembers the last
/// answer: one thread at a time.
final class Quantizer {
    private final double[] starts;
    private int last;

    /// @param count  the number of steps, the k-th around position `k / (count − 1)`
    /// @param values the quantity at a position in [0, 1]; rising
    Quantizer(int count, DoubleUnaryOperator values) {
        starts = new double[count + 1];
        for (int k = 1; k < count; k++) {
            starts[k] = values.applyAsDouble((k - 0.5) / (count - 1));
        }
        starts[0] = Double.NEGATIVE_INFINITY;
        starts[count] = Double.NaN;
    }

    /// The step of a value, the outermost ones for values beyond; 0 for NaN.
    int of(double value) {
        if (value < starts[last] || value >= starts[last + 1] || Double.isNaN(value)) {
            last = isAt(value, last + 1) ? last + 1 : isAt(value, last - 1) ? last - 1 : search(value);
        }
        return last;
    }

    /// Whether a value is in a step; most often it is in the next one to the last value's.
    private boolean isAt(double value, int step) {
        return step >= 0 && step + 1 < starts.length && value >= starts[step] && !(value >= starts[step + 1]);
    }

    private int search(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        int found = Arrays.binarySearch(starts, 0, starts.length - 1, value);
        int step = found >= 0 ? found : -found - 2;
        while (step + 2 < starts.length && starts[step + 1] == value) {
            step++;
        }
        return Math.max(step, 0);
    }
}
