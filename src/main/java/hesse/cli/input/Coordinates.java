package hesse.cli.input;

import hesse.expression.VariableNames;
import hesse.text.Messages;
import java.util.List;
import java.util.Optional;

/// A place that a person asks about; where it isn't in the plane, because a coordinate is NaN or infinite, the answer is that nothing
/// is defined there.
///
/// @param text     as it was written
/// @param readings the same text as different numbers of coordinates: `1,5,2,5` is a point of the plane with decimal commas, and one of
/// four variables
public record Coordinates(String text, List<List<Double>> readings) {

    public Coordinates {
        readings = readings.stream().map(List::copyOf).toList();
    }

    /// The sentence that refuses it as the value of an option, for it isn't a point of these variables.
    public MisuseException refusal(String option, VariableNames names, Messages messages) {
        var form = names.isBeyondThePlane() ? String.join(",", names.all()) : "X,Y";
        return new MisuseException(messages.text("cli.usage.value", option, messages.text("cli.number.count", text, form)));
    }

    /// As so many coordinates, if it can be read so.
    public Optional<double[]> of(int count) {
        return readings.stream().filter(reading -> reading.size() == count).findFirst()
                .map(reading -> reading.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
