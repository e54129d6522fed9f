package hesse.app.state;

/// Where a window is on the screen, in the screen's coordinates; a maximised one returns there.
public record WindowPlacement(double x, double y, double width, double height, boolean maximized) {}
