package hesse.figure.chart;

import hesse.text.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A logarithmic axis from 10^low to 10^high, marked at every power of ten whose exponent is a multiple of `step`. `low < high`.
record LogarithmicAxis(int low, int high, int step) implements ChartAxis {
    private static final int[] STEPS = {1, 2, 3, 5, 10, 20, 50, 100, 200, 500};

    /// The axis that covers log₁₀ values from least to largest, with at most about + 1 marks; one decade where there is
    /// nothing to cover.
    static LogarithmicAxis covering(double least, double largest, int about) {
        if (!(least <= largest)) {
            return new LogarithmicAxis(-1, 0, 1);
        }
        for (int step : STEPS) {
            int low = (int) Math.floor(least / step) * step;
            int high = (int) Math.ceil(largest / step) * step;
            if (high == low) {
                high += step;
            }
            if ((high - low) / step <= about || step == STEPS[STEPS.length - 1]) {
                return new LogarithmicAxis(low, high, step);
            }
        }
        throw new AssertionError("the last step is taken");
    }

    /// The same axis marked at wider steps, with at most about + 1 marks and at least two.
    LogarithmicAxis sparser(int about) {
        for (int wider : STEPS) {
            var axis = new LogarithmicAxis(low, high, wider);
            if (wider >= step && (high - low) / wider <= about && axis.marks().length >= 2) {
                return axis;
            }
        }
        return this;
    }

    /// The marked exponents, ascending.
    int[] marks() {
        int first = Math.ceilDiv(low, step);
        return IntStream.rangeClosed(first, Math.floorDiv(high, step)).map(multiple -> multiple * step).toArray();
    }

    @Override
    public double position(double value) {
        return at(Math.log10(value));
    }

    private double at(double log) {
        return (log - low) / (high - low);
    }

    @Override
    public List<Notch> notches() {
        return Arrays.stream(marks()).mapToObj(exponent -> new Notch(at(exponent), Numbers.powerOfTen(exponent))).toList();
    }

    @Override
    public String note() {
        return "";
    }
}
