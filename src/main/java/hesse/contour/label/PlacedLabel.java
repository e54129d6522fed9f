package hesse.contour.label;

/// Where a label lies: its centre in pixels (y downwards) and its angle in radians, counter-clockwise as seen, in
/// (−π/2, π/2], so that the text never stands on its head.
///
/// @param level index of the request that it belongs to
/// @param line  index of the line in that request
/// @param from  arc length in pixels from the line's first point to the gap for the text, in [0, length)
/// @param to    arc length to the gap's end, greater than `from`; on a closed line it may exceed the length, the gap
///              then goes on past the first point
public record PlacedLabel(int level, double x, double y, double angle, int line, double from, double to) {}
