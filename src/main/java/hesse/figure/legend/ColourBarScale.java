package hesse.figure.legend;

import hesse.figure.scale.ColourRange;
import hesse.figure.scale.HeightScale;
import java.util.function.DoubleUnaryOperator;

/// Where values stand on a colour bar: positions in [0, 1], evenly or not.
record ColourBarScale(double low, double high, boolean even, DoubleUnaryOperator position) {

    static ColourBarScale of(ColourRange range) {
        return new ColourBarScale(range.low(), range.high(), Double.isInfinite(range.softness()), range::position);
    }

    static ColourBarScale of(HeightScale heights) {
        boolean even = switch (heights) {
            case HeightScale.Linear _ -> true;
            case HeightScale.Logarithmic _ -> false;
        };
        return new ColourBarScale(heights.low(), heights.high(), even, heights::height);
    }

    double at(double value) {
        return position.applyAsDouble(value);
    }
}
