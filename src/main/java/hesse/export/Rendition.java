package hesse.export;

import hesse.figure.Picture;
import java.awt.image.BufferedImage;

/// A picture in the one form or the other in which files and other pictures can take it up.
public sealed interface Rendition {

    /// In pixels of its own: those of the image, or logical ones.
    double width();

    double height();

    /// Pixels, at the resolution that was asked for.
    record Raster(BufferedImage image) implements Rendition {

        @Override
        public double width() {
            return image.getWidth();
        }

        @Override
        public double height() {
            return image.getHeight();
        }
    }

    /// Marks, which are sharp at any resolution, on a sheet of so many logical pixels.
    record Vector(Picture picture, double width, double height) implements Rendition {}
}
