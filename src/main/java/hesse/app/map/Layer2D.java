package hesse.app.map;

import hesse.app.picture.CanvasPlayer;
import hesse.figure.Picture;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;

/// A canvas with one picture that is made and played again only when it has changed.
final class Layer2D {
    private final Canvas canvas = new Canvas();
    private final CanvasPlayer player;
    private final Supplier<Picture> picture;
    private boolean stale = true;

    Layer2D(CanvasPlayer player, Supplier<Picture> picture) {
        this.player = player;
        this.picture = picture;
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() {
        return canvas;
    }

    void invalidate() {
        stale = true;
    }

    /// Takes the room's size and draws if that or the picture has changed.
    void layout(double width, double height) {
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            stale = true;
        }
        if (stale) {
            stale = false;
            var g = canvas.getGraphicsContext2D();
            g.clearRect(0, 0, width, height);
            var made = picture.get();
            // An empty canvas costs as much to put over the ground as a full one.
            canvas.setVisible(!made.marks().isEmpty());
            player.play(made, g);
        }
    }
}
