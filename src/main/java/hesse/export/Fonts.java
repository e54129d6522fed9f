package hesse.export;

import hesse.figure.Mark.Face;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// The program's own fonts for Java2D, so that files look the same on every machine. Nothing is installed in the
/// system; immutable once made.
public final class Fonts {
    private final Map<Face, Font> faces = new EnumMap<>(Face.class);

    /// Reads all faces.
    ///
    /// @throws UncheckedIOException if one is missing or broken, which is a fault of the build
    public Fonts() {
        for (var face : Face.values()) {
            faces.put(face, load("/hesse/fonts/" + fileName(face)));
        }
    }

    /// A face at a size in pixels.
    public Font font(Face face, double size) {
        return faces.get(face).deriveFont((float) size);
    }

    /// The same, or the system's sans-serif if the face lacks a character of the text.
    public Font font(Face face, double size, String text) {
        var font = font(face, size);
        return font.canDisplayUpTo(text) < 0 ? font : new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
    }

    private static String fileName(Face face) {
        return switch (face) {
            case PLAIN -> "Inter-Regular.otf";
            case BOLD -> "Inter-SemiBold.otf";
            case MATH -> "STIXGeneral-Regular.otf";
            case MATH_ITALIC -> "STIXGeneral-Italic.otf";
            case MATH_BOLD -> "STIXGeneral-Bold.otf";
        };
    }

    private static Font load(String resource) {
        try (var in = Fonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException("broken font " + resource, e));
        }
    }
}
