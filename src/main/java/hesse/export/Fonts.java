package hesse.export;

import hesse.figure.Mark.Face;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
            faces.put(face, load(face.resource()));
        }
    }

    /// A face at a size in pixels.
    public Font font(Face face, double size) {
        return faces.get(face).deriveFont((float) size);
    }

    /// The text in as few runs as can be, each in a font that has its characters: in the face itself, else in the upright
    /// face of its kind, in Inter, in STIX, in the system's sans-serif.
    List<Run> runs(String text, Face face, double size) {
        var candidates = candidates(face, size);
        var runs = new ArrayList<Run>();
        int start = 0;
        Font current = null;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int character = text.codePointAt(i);
            var font = candidates.stream().filter(candidate -> candidate.canDisplay(character)).findFirst().orElse(candidates.getLast());
            if (current != null && font != current) {
                runs.add(new Run(text.substring(start, i), current));
                start = i;
            }
            current = font;
        }
        if (current != null) {
            runs.add(new Run(text.substring(start), current));
        }
        return runs;
    }

    /// A piece of a text that has one font.
    record Run(String text, Font font) {}

    private List<Font> candidates(Face face, double size) {
        var upright = face == Face.PLAIN || face == Face.BOLD ? face : Face.MATH;
        var system = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
        return List.of(font(face, size), font(upright, size), font(Face.PLAIN, size), font(Face.MATH, size), system);
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
