package hesse.app.picture;

import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Has the toolkit's painter of shapes and letters compiled, by small pictures that nobody sees: cold it took longer over the
/// first frame after a formula was typed than the whole ground of the map.
public final class DrawingWarmup {
    /// One is painted in a few milliseconds, so that no frame of the window waits long.
    private static final int PICTURES = 5;
    private static final int SHAPES = 12;
    private static final double WIDTH = 160;
    private static final double HEIGHT = 80;

    /// Paints them on the JavaFX thread, between all else that it has to do.
    public void start() {
        for (int i = 0; i < PICTURES; i++) {
            Platform.runLater(DrawingWarmup::paint);
        }
    }

    private static void paint() {
        var canvas = new Canvas(WIDTH, HEIGHT);
        var g = canvas.getGraphicsContext2D();
        g.setStroke(Color.BLACK);
        for (int i = 0; i < SHAPES; i++) {
            paint(g, i);
        }
        canvas.snapshot(null, null);
    }

    private static void paint(GraphicsContext g, int shape) {
        g.setLineWidth(1 + 0.25 * shape);
        g.strokeLine(shape, 3, WIDTH - shape, HEIGHT - 9.5);
        g.strokeOval(10 + shape, 10, 20, 20);
        g.strokeRect(10, 10 + shape, 40, 20.5);
        g.fillOval(60 + shape, 10, 20, 20);
        g.fillPolygon(new double[] {10, 20, 15 + shape}, new double[] {10, 12, 40}, 3);
        g.fillText(Integer.toString(shape), 20, 40);
    }
}
