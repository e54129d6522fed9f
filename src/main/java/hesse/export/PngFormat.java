package hesse.export;

import hesse.export.Rendition.Raster;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/// PNG: pixels, without loss.
public final class PngFormat implements FileFormat<Raster> {

    @Override
    public String extension() {
        return "png";
    }

    @Override
    public Supplier<Raster> ask(Exportable subject, double scale) {
        return subject.raster(scale);
    }

    /// The file is written under another name beside its place and moved there.
    @Override
    public void write(Raster raster, Path file) throws IOException {
        var target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        var unfinished = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            encode(raster.image(), unfinished);
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void encode(BufferedImage image, Path file) throws IOException {
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("no PNG encoder for images of type " + image.getType());
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
