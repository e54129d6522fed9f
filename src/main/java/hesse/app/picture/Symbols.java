package hesse.app.picture;

import hesse.figure.Mark;
import javafx.scene.canvas.GraphicsContext;

/// The outlines of the symbols, as canvas paths.
final class Symbols {

    /// Whether the shape has an inside.
    boolean isFilled(Mark.Shape shape) {
        return shape != Mark.Shape.RING;
    }

    /// Makes the symbol's outline the canvas's current path.
    void trace(Mark.Symbol symbol, GraphicsContext g) {
        double x = symbol.x();
        double y = symbol.y();
        double r = symbol.size() / 2;
        g.beginPath();
        switch (symbol.shape()) {
            case CIRCLE, RING -> {
                g.arc(x, y, r, r, 0, 360);
                g.closePath();
            }
            case SQUARE -> polygon(g, x, y, r * 0.9, -1, -1, 1, -1, 1, 1, -1, 1);
            case DIAMOND -> polygon(g, x, y, r * 1.15, 0, -1, 1, 0, 0, 1, -1, 0);
            case TRIANGLE_UP -> polygon(g, x, y, r * 1.1, 0, -1, 0.95, 0.75, -0.95, 0.75);
            case TRIANGLE_DOWN -> polygon(g, x, y, r * 1.1, 0, 1, 0.95, -0.75, -0.95, -0.75);
            case PLUS -> arms(g, x, y, r, 1, 0);
            case CROSS -> arms(g, x, y, r, Math.sqrt(0.5), Math.sqrt(0.5));
        }
    }

    /// Four arms as one outline, turned by the angle with this cosine and sine.
    private static void arms(GraphicsContext g, double x, double y, double r, double cos, double sin) {
        double a = 0.34;
        double[] plus = {-a, -1, a, -1, a, -a, 1, -a, 1, a, a, a, a, 1, -a, 1, -a, a, -1, a, -1, -a, -a, -a};
        double[] turned = new double[plus.length];
        for (int i = 0; i < plus.length; i += 2) {
            turned[i] = plus[i] * cos - plus[i + 1] * sin;
            turned[i + 1] = plus[i] * sin + plus[i + 1] * cos;
        }
        polygon(g, x, y, r * 1.1, turned);
    }

    private static void polygon(GraphicsContext g, double x, double y, double r, double... unit) {
        g.moveTo(x + r * unit[0], y + r * unit[1]);
        for (int i = 2; i < unit.length; i += 2) {
            g.lineTo(x + r * unit[i], y + r * unit[i + 1]);
        }
        g.closePath();
    }
}
