package hesse.app.picture;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.SinglePixelPackedSampleModel;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// An image whose one pixel array is filled by a background thread (directly or through Java2D) and shown by JavaFX
/// without a copy. ARGB, premultiplied.
///
/// Fill it only while it isn't shown; then call [#shown()] on the JavaFX thread before showing it.
public final class PixelImage {
    private static final int[] MASKS = {0xff0000, 0xff00, 0xff, 0xff000000};

    private final int width;
    private final int height;
    private final int[] argb;
    private final BufferedImage drawable;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    public PixelImage(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[width * height];
        var colours = new java.awt.image.DirectColorModel(java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
                32, MASKS[0], MASKS[1], MASKS[2], MASKS[3], true, java.awt.image.DataBuffer.TYPE_INT);
        var model = new SinglePixelPackedSampleModel(java.awt.image.DataBuffer.TYPE_INT, width, height, MASKS);
        drawable = new BufferedImage(colours, Raster.createWritableRaster(model, new DataBufferInt(argb, argb.length), new Point()), true, null);
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int[] argb() {
        return argb;
    }

    /// The same pixels for Java2D.
    public BufferedImage drawable() {
        return drawable;
    }

    /// The image for JavaFX, with its pixels as they are now.
    public Image shown() {
        buffer.updateBuffer(_ -> null);
        return image;
    }
}
