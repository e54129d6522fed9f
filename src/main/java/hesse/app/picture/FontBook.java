package hesse.app.picture;

import hesse.figure.Mark.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/// The bundled fonts by face and size. JavaFX thread only.
public final class FontBook {
    private final Map<Face, String> names = new EnumMap<>(Face.class);
    private final Map<Key, Font> fonts = new HashMap<>();

    private record Key(Face face, double size) {}

    public FontBook() {
        for (var face : Face.values()) {
            names.put(face, load(face.resource()).getName());
        }
    }

    public Font font(Face face, double size) {
        return fonts.computeIfAbsent(new Key(face, size), key -> Font.font(names.get(key.face()), key.size()));
    }

    private static Font load(String resource) {
        try (var stream = FontBook.class.getResourceAsStream(resource)) {
            return Font.loadFont(stream, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
