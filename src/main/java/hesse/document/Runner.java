package hesse.document;

import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import java.util.Optional;

/// A method that takes part in a race.
///
/// @param start  where it starts, if not where the race does
/// @param hidden whether it runs without being drawn
public record Runner(ConfiguredMethod method, Optional<Point> start, boolean hidden) {

    /// One that is drawn.
    public Runner(ConfiguredMethod method, Optional<Point> start) {
        this(method, start, false);
    }

    /// With its method's initial parameters, from the race's start.
    public static Runner of(MethodName name) {
        return new Runner(ConfiguredMethod.of(name), Optional.empty());
    }

    public Runner with(ConfiguredMethod changed) {
        return new Runner(changed, start, hidden);
    }

    public Runner from(Point own) {
        return new Runner(method, Optional.of(own), hidden);
    }

    public Runner withHidden(boolean changed) {
        return new Runner(method, start, changed);
    }

    /// Without a start of its own.
    Runner withTheOthers() {
        return new Runner(method, Optional.empty(), hidden);
    }
}
