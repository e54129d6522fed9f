package hesse.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.export.Rendition;
import hesse.export.Rendition.Raster;
import hesse.export.Rendition.Vector;
import hesse.figure.Mark;
import hesse.figure.Picture;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowPartTest {
    private static final int GROUND = 0xFF203040;
    private static final int BLURRED = 0xFF888888;
    private static final int SHARP = 0xFFFFC933;

    /// An enlarged window of 8 x 6 pixels at twice its size: its ground, and a part at (3, 2) that is 4 x 3 pixels large and blurred
    /// but for its border.
    private static BufferedImage window() {
        var window = new BufferedImage(16, 12, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 12; y++) {
            for (int x = 0; x < 16; x++) {
                boolean inside = x >= 8 && x < 12 && y >= 6 && y < 8;
                window.setRGB(x, y, inside ? BLURRED : GROUND);
            }
        }
        return window;
    }

    private static void assertRectangle(BufferedImage window, int left, int top, int right, int bottom) {
        for (int y = 0; y < 12; y++) {
            for (int x = 0; x < 16; x++) {
                boolean inside = x >= left && x < right && y >= top && y < bottom;
                assertEquals(Integer.toHexString(inside ? SHARP : GROUND), Integer.toHexString(window.getRGB(x, y)), "at " + x + ", " + y);
            }
        }
    }

    private static BufferedImage painted(Rendition rendition) {
        var window = window();
        new WindowPart(3, 2, () -> rendition).paintOver(window, 2, new Graphics2DPlayer(new Fonts()));
        return window;
    }

    /// The left half of the part.
    @Test
    void marksArePaintedAtTheWindowsResolutionOnItsGround() {
        var fill = new Mark.Fill(new double[] {0, 2, 2, 0}, new double[] {0, 0, 3, 3}, SHARP);
        assertRectangle(painted(new Vector(new Picture(List.of(fill)), 4, 3)), 6, 4, 10, 10);
    }

    @Test
    void pixelsArePutInTheirPlace() {
        var image = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 48; i++) {
            image.setRGB(i % 8, i / 8, SHARP);
        }
        assertRectangle(painted(new Raster(image)), 6, 4, 14, 10);
    }
}
