package hesse.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hesse.text.ProgramVersion;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class PngFormatTest {

    @TempDir
    Path folder;

    private static BufferedImage picture(int type) {
        var image = new BufferedImage(7, 5, type);
        for (int i = 0; i < 35; i++) {
            image.setRGB(i % 7, i / 7, 0xFF000000 | 0x0B5A31 * i);
        }
        return image;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        new PngFormat().write(new Rendition.Raster(image), file);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        for (int type : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB}) {
            var file = folder.resolve("picture.png");
            write(picture(type), file);
            assertArrayEquals(pixels(picture(type)), pixels(ImageIO.read(file.toFile())));
            assertEquals(List.of("picture.png"), files());
        }
    }

    @Test
    void theFileSaysWhatMadeIt() throws IOException {
        var file = folder.resolve("picture.png");
        write(picture(BufferedImage.TYPE_INT_RGB), file);
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            var texts = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            var entry = (Element) texts.getElementsByTagName("tEXtEntry").item(0);
            assertEquals(List.of("Software", ProgramVersion.ofFiles()),
                    List.of(entry.getAttribute("keyword"), entry.getAttribute("value")));
        }
    }

    @Test
    void anOlderFileIsReplaced() throws IOException {
        var file = folder.resolve("picture.png");
        Files.writeString(file, "older");
        write(picture(BufferedImage.TYPE_INT_RGB), file);
        assertArrayEquals(pixels(picture(BufferedImage.TYPE_INT_RGB)), pixels(ImageIO.read(file.toFile())));
    }

    @Test
    void aFailureLeavesNothingAndKeepsWhatWasThere() throws IOException {
        var inTheWay = Files.createDirectory(folder.resolve("picture.png"));
        assertThrows(IOException.class, () -> write(picture(BufferedImage.TYPE_INT_RGB), inTheWay));
        assertEquals(List.of("picture.png"), files());
    }

    @Test
    void aMissingFolderIsAnError() {
        assertThrows(IOException.class, () -> write(picture(BufferedImage.TYPE_INT_RGB), folder.resolve("missing").resolve("picture.png")));
    }

    /// PNG knows no floating-point pixels: the encoder gives up after the file has been opened.
    @Test
    void aFailureWhileWritingLeavesNeitherAPartNorANewFile() throws IOException {
        var file = folder.resolve("picture.png");
        Files.writeString(file, "older");
        var model = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_GRAY), false, false, Transparency.OPAQUE,
                DataBuffer.TYPE_FLOAT);
        var floats = new BufferedImage(model, model.createCompatibleWritableRaster(7, 5), false, null);
        assertThrows(IOException.class, () -> write(floats, file));
        assertEquals(List.of("picture.png"), files());
        assertEquals("older", Files.readString(file));
    }
}
