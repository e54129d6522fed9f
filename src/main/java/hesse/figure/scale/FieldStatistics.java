package hesse.figure.scale;

import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Window;
import hesse.figure.ColourBy;
import hesse.figure.HeightMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the values of a field in a window are like: enough to choose scales of height and colour. Its answers never
/// change; those that a picture seldom asks for are worked out when it does.
public final class FieldStatistics {
    private final Map<HeightMode, HeightScale> heights = new EnumMap<>(HeightMode.class);
    private final Map<ColourBy, ColourRange> ranges = new ConcurrentHashMap<>();
    private final FieldSample sample;
    private final double low;
    private final double high;

    private FieldStatistics(FieldSample sample) {
        this.sample = sample;
        var values = Distribution.of(sample.of(ColourBy.HEIGHT));
        var choice = new HeightChoice(values, sample.lowestPit(), sample.highestPeak());
        for (var mode : HeightMode.values()) {
            heights.put(mode, choice.heights(mode));
        }
        low = values.isEmpty() ? Double.NaN : choice.low();
        high = values.isEmpty() ? Double.NaN : choice.high();
    }

    /// Evaluates the field at some 25 000 points of the window.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static FieldStatistics of(Field field, Window window, Cancellation cancellation) {
        return new FieldStatistics(new FieldSample(field, window, cancellation));
    }

    /// A scale for the heights; where f is constant or nowhere defined, one that is valid all the same.
    public HeightScale heights(HeightMode mode) {
        return heights.get(mode);
    }

    /// A range for the quantity's colours. [ColourBy#DEFINITENESS] and [ColourBy#HEIGHT] are coloured by
    /// [#heights(HeightMode)]; their range is that of the clipped heights.
    public ColourRange range(ColourBy colourBy) {
        return ranges.computeIfAbsent(colourBy, this::chosen);
    }

    /// The least finite value found at a sample or at an extremum beside one; NaN if f is nowhere defined.
    public double low() {
        return low;
    }

    /// The greatest finite value found at a sample or at an extremum beside one; NaN if f is nowhere defined.
    public double high() {
        return high;
    }

    private ColourRange chosen(ColourBy colourBy) {
        return switch (colourBy) {
            case DEFINITENESS, HEIGHT, BASINS -> {
                var scale = heights.get(HeightMode.CLIPPED);
                yield ColourRange.linear(scale.low(), scale.high());
            }
            case LAMBDA_MIN, LAMBDA_MAX, DETERMINANT -> RangeChoice.signed(sample.of(colourBy));
            case GRADIENT_NORM -> RangeChoice.unsigned(sample.of(colourBy));
            case LOG_CONDITION -> RangeChoice.logCondition(sample.of(colourBy));
        };
    }
}
