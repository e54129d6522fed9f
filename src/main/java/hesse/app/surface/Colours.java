package hesse.app.surface;

import javafx.scene.paint.Color;

/// ARGB integers as JavaFX colours.
final class Colours {
    private Colours() {}

    static Color of(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }

    /// The colour for a translucent material. The 3-D pipeline adds a material's colour to (1 − opacity) times what is
    /// behind it, so the colour has to bring its opacity along.
    static Color translucent(Color color, double opacity) {
        return Color.color(color.getRed() * opacity, color.getGreen() * opacity, color.getBlue() * opacity, opacity);
    }
}
