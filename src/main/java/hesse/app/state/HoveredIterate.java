package hesse.app.state;

/// The iterate that the mouse points at in a chart.
///
/// @param runner its index in the race
public record HoveredIterate(int runner, int k) {}
