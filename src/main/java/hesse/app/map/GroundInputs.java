package hesse.app.map;

import hesse.document.Source;
import hesse.document.View;
import hesse.figure.Style;
import hesse.figure.basin.BasinPicture;
import hesse.figure.scale.Landscape;

/// What the ground was last made from. The view is laid out at every move of the mouse, and to compare formulas and views
/// by value costs more than all else then; so it is asked whether they are the same objects, which they stay as long as
/// no gesture changes them.
final class GroundInputs {
    private Source source;
    private View view;
    private Landscape landscape;
    private BasinPicture basins;
    private Style style;
    private double width;
    private double height;
    private double pixelScale;

    /// Whether anything isn't what it was at the last call.
    ///
    /// @param basins     null while none are known
    /// @param width      of the ground, in logical pixels, as `height`
    /// @param pixelScale device pixels per logical pixel
    boolean changesTo(Source source, View view, Landscape landscape, BasinPicture basins, Style style, double width, double height,
            double pixelScale) {
        boolean same = source == this.source && view == this.view && landscape == this.landscape && basins == this.basins
                && style == this.style
                && width == this.width && height == this.height && pixelScale == this.pixelScale;
        this.source = source;
        this.view = view;
        this.landscape = landscape;
        this.basins = basins;
        this.style = style;
        this.width = width;
        this.height = height;
        this.pixelScale = pixelScale;
        return !same;
    }
}
