package hesse.app.typeset;

import hesse.app.picture.PixelImage;

/// A formula as pixels.
///
/// @param width    in pixels of the layout, as the others
/// @param baseline the distance of the baseline from the top; of a formula with several lines that of their middle
public record Typeset(PixelImage image, double width, double height, double baseline) {}
