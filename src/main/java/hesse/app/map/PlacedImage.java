package hesse.app.map;

import hesse.app.picture.PixelImage;
import hesse.export.GroundSpec;
import hesse.field.Window;
import hesse.figure.Picture;

/// A picture of a window of the plane, coarse or sharp.
///
/// @param lines the lines on the sharp one, with their labels
public record PlacedImage(PixelImage image, GroundSpec spec, boolean sharp, Picture lines) {

    public Window window() {
        return spec.landscape().window();
    }
}
