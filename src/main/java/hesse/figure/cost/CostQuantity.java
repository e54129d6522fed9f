package hesse.figure.cost;

import hesse.figure.cost.CostAxes.Tick;
import hesse.optimize.cost.CostMeasurement;
import hesse.optimize.cost.CostWords;
import hesse.text.KebabCase;
import java.util.List;
import java.util.stream.DoubleStream;

/// What a chart shows upwards.
enum CostQuantity {
    /// In seconds.
    TIME(-8, 9, 1e-9, 1e-6, 1e-3, 1, 60, 3600, 86_400, 86_400 * 365.25, 86_400 * 365.25 * 100, 86_400 * 365.25 * 10_000),
    /// In bytes.
    MEMORY(1, 13, 1e3, 1e6, 1e9, 1e12, 1e15);

    private final double low;
    private final double high;
    private final double[] ticks;

    CostQuantity(double low, double high, double... ticks) {
        this.low = low;
        this.high = high;
        this.ticks = ticks;
    }

    /// log₁₀ of the least value that is always shown.
    double low() {
        return low;
    }

    /// log₁₀ of the largest value that is always shown.
    double high() {
        return high;
    }

    double value(CostMeasurement measurement) {
        return switch (this) {
            case TIME -> measurement.seconds();
            case MEMORY -> measurement.bytes();
        };
    }

    String titleKey() {
        return "figure.cost." + KebabCase.of(this);
    }

    List<Tick> ticks(CostWords words) {
        return DoubleStream.of(ticks).mapToObj(value -> new Tick(value, switch (this) {
            case TIME -> words.round(value);
            case MEMORY -> words.memory(value);
        })).toList();
    }

    /// Far beyond what was measured.
    String far(double value, CostWords words) {
        return switch (this) {
            case TIME -> words.farTime(value);
            case MEMORY -> words.farMemory(value);
        };
    }
}
