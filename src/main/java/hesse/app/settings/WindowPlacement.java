package hesse.app.settings;

/// Where a window is on the screen, in the screen's coordinates; where it returns to if it is maximised.
public record WindowPlacement(double x, double y, double width, double height, boolean maximized) {}
