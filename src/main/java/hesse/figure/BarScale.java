package hesse.figure;

import java.util.function.DoubleUnaryOperator;

/// Where values stand on a colour bar: positions in [0, 1], evenly or not.
record BarScale(double low, double high, boolean even, DoubleUnaryOperator position) {

    static BarScale of(ColourRange range) {
        return new BarScale(range.low(), range.high(), Double.isInfinite(range.softness()), range::position);
    }

    static BarScale of(HeightScale heights) {
        boolean even = switch (heights) {
            case HeightScale.Linear _ -> true;
            case HeightScale.Logarithmic _ -> false;
        };
        return new BarScale(heights.low(), heights.high(), even, heights::height);
    }

    double at(double value) {
        return position.applyAsDouble(value);
    }
}
