package hesse.app.picture;

import java.awt.image.BufferedImage;
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
    private final Pixels pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    public PixelImage(int width, int height) {
        pixels = new Pixels(width, height);
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    public int width() {
        return pixels.width();
    }

    public int height() {
        return pixels.height();
    }

    public int[] argb() {
        return pixels.argb();
    }

    /// The same pixels for Java2D.
    public BufferedImage drawable() {
        return pixels.drawable();
    }

    /// The image for JavaFX, with its pixels as they are now.
    public Image shown() {
        buffer.updateBuffer(_ -> null);
        return image;
    }
}
