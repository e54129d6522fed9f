package hesse.app.chooser;

import hesse.app.chooser.ChooserRow.Choice;
import hesse.figure.Theme;

/// The small picture of a row's map: everything that its pixels depend on.
///
/// @param pixelScale device pixels per pixel of [#WIDTH] and [#HEIGHT]
record Thumbnail(Choice choice, Theme theme, double pixelScale) {
    static final double WIDTH = 126;
    static final double HEIGHT = 84;

    /// In device pixels, as the height.
    int width() {
        return (int) Math.rint(WIDTH * pixelScale);
    }

    int height() {
        return (int) Math.rint(HEIGHT * pixelScale);
    }

    long pixels() {
        return (long) width() * height();
    }
}
