package hesse.export;

import hesse.export.Rendition.Raster;
import hesse.text.ProgramVersion;
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
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

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

    private static void encode(BufferedImage image, Path path) throws IOException {
        var type = ImageTypeSpecifier.createFromRenderedImage(image);
        var encoders = ImageIO.getImageWriters(type, "png");
        if (!encoders.hasNext()) {
            throw new IOException("no PNG encoder for images of type " + image.getType());
        }
        var encoder = encoders.next();
        try (var file = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = ImageIO.createImageOutputStream(file)) {
            encoder.setOutput(out);
            encoder.write(new IIOImage(image, null, madeBy(encoder.getDefaultImageMetadata(type, null))));
        } finally {
            encoder.dispose();
        }
    }

    /// With the program's name and version, under the keyword that PNG has for them.
    private static IIOMetadata madeBy(IIOMetadata metadata) throws IIOInvalidTreeException {
        var entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", "Software");
        entry.setAttribute("value", ProgramVersion.ofFiles());
        var texts = new IIOMetadataNode("tEXt");
        texts.appendChild(entry);
        var format = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        format.appendChild(texts);
        metadata.mergeTree(metadata.getNativeMetadataFormatName(), format);
        return metadata;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
