package hesse.figure.colour;

import hesse.figure.ColourBy;
import hesse.figure.Layer;
import hesse.figure.Theme;
import hesse.figure.scale.ColourRange;
import hesse.figure.scale.HeightScale;
import java.util.Set;

/// How a field becomes colours.
///
/// @param colourBy   what colour shows
/// @param heights    lightness of [ColourBy#DEFINITENESS], colour of [ColourBy#HEIGHT]
/// @param range      colours of all other quantities
/// @param theme      light or dark palettes
/// @param layers     with [ColourBy#DEFINITENESS]: [Layer#REGIONS] gives classes their hues, without it the relief is neutral;
///                   [Layer#HATCHING] gives classes with hues a pattern too, as a second code besides colour; others don't count
/// @param pixelScale device pixels per logical pixel; patterns grow with it
public record Shading(ColourBy colourBy, HeightScale heights, ColourRange range, Theme theme, Set<Layer> layers, double pixelScale) {

    public Shading {
        layers = Set.copyOf(layers);
        if (!(pixelScale > 0) || pixelScale > 64) {
            throw new IllegalArgumentException("pixel scale must be in (0, 64], but was " + pixelScale);
        }
    }

    /// Whether the picture has class hues.
    boolean showsClasses() {
        return colourBy == ColourBy.DEFINITENESS && layers.contains(Layer.REGIONS);
    }

    boolean hatchesClasses() {
        return layers.contains(Layer.HATCHING);
    }
}
