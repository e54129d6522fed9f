package hesse.cli.input;

/// A place that a person asks about; where it isn't in the plane, because a coordinate is NaN or infinite, the answer is that nothing
/// is defined there.
public record Coordinates(double x, double y) {}
