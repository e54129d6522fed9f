package hesse.app.typeset;

import hesse.app.picture.PixelImage;

/// A formula as pixels.
///
/// @param width    in pixels of the layout, as the others
/// @param baseline the distance of the baseline from the top; of several lines, that of the first
public record Typeset(PixelImage image, double width, double height, double baseline) {}
