package hesse.figure.chart;

import hesse.figure.Ticks;
import java.util.List;
import java.util.stream.IntStream;

/// An axis from low to high, `low < high`, marked at round values.
record LinearAxis(double low, double high, Ticks ticks) implements ChartAxis {

    /// The axis that covers values from least to largest and 0, with about so many marks; from 0 to 1 where there is nothing to cover.
    static LinearAxis covering(double least, double largest, int about) {
        double low = least <= largest ? Math.min(least, 0) : 0;
        double high = least <= largest ? Math.max(largest, 0) : 0;
        if (Double.isInfinite(high - low)) {
            low = Math.max(low, -Double.MAX_VALUE / 4);
            high = Math.min(high, Double.MAX_VALUE / 4);
        } else if (high - low < Double.MIN_NORMAL) {
            high = low + 1;
        }
        return new LinearAxis(low, high, Ticks.of(low, high, about));
    }

    @Override
    public double position(double value) {
        return (value - low) / (high - low);
    }

    @Override
    public List<Notch> notches() {
        return IntStream.range(0, ticks.count()).mapToObj(i -> new Notch(position(ticks.values().get(i)), ticks.labels().get(i))).toList();
    }

    @Override
    public String note() {
        return ticks.note();
    }
}
