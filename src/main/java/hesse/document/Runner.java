package hesse.document;

import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import java.util.Optional;

/// A method that takes part in a race.
///
/// @param start where it starts, if not where the race does
public record Runner(ConfiguredMethod method, Optional<Point> start) {

    /// With its method's initial parameters, from the race's start.
    public static Runner of(MethodName name) {
        return new Runner(ConfiguredMethod.of(name), Optional.empty());
    }

    public Runner with(ConfiguredMethod changed) {
        return new Runner(changed, start);
    }
}
