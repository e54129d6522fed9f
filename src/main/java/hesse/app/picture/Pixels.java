package hesse.app.picture;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.SinglePixelPackedSampleModel;

/// One array of pixels, ARGB, premultiplied, for Java2D too. Needs no toolkit.
///
/// @param argb     row by row from the upper left
/// @param drawable the same pixels for Java2D
public record Pixels(int width, int height, int[] argb, BufferedImage drawable) {
    private static final int[] MASKS = {0xff0000, 0xff00, 0xff, 0xff000000};

    private Pixels(int width, int height, int[] argb) {
        this(width, height, argb, drawable(width, height, argb));
    }

    public Pixels(int width, int height) {
        this(width, height, new int[width * height]);
    }

    private static BufferedImage drawable(int width, int height, int[] argb) {
        var colours = new DirectColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), 32, MASKS[0], MASKS[1], MASKS[2], MASKS[3], true,
                DataBuffer.TYPE_INT);
        var model = new SinglePixelPackedSampleModel(DataBuffer.TYPE_INT, width, height, MASKS);
        return new BufferedImage(colours, Raster.createWritableRaster(model, new DataBufferInt(argb, argb.length), new Point()), true,
                null);
    }
}
