package hesse.app.map;

import hesse.app.picture.PixelImage;
import hesse.field.Window;

/// A picture of a window of the plane, coarse or sharp.
public record PlacedImage(PixelImage image, Window window, boolean sharp) {}
