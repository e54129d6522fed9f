package hesse.app.typeset;

/// Where the argument of a mark stands in a formula that is set.
///
/// @param number of the mark, which its LaTeX has
/// @param x      of the left edge in pixels of the layout, from the left of the picture; y from its top
public record TypesetMark(int number, double x, double y, double width, double height) {}
