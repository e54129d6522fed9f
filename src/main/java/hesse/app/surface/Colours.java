package hesse.app.surface;

import javafx.scene.paint.Color;

/// ARGB integers as JavaFX colours.
final class Colours {
    private Colours() {}

    static Color of(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }
}
