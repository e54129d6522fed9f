package hesse.figure.colour;

import hesse.figure.ColourBy;
import hesse.figure.HeightMode;
import hesse.figure.Theme;
import hesse.figure.scale.ColourRange;
import hesse.figure.scale.FieldStatistics;
import hesse.figure.scale.HeightScale;

/// How a field becomes colours.
///
/// @param colourBy     what colour shows
/// @param heights      lightness of [ColourBy#DEFINITENESS], colour of [ColourBy#HEIGHT]
/// @param range        colours of all other quantities
/// @param theme        light or dark palettes
/// @param regions      with [ColourBy#DEFINITENESS]: whether classes have hues; otherwise a neutral relief
/// @param hatchClasses whether classes with hues carry a pattern too, as a second code besides colour
/// @param pixelScale   device pixels per pixel of the design; patterns grow with it
public record Shading(ColourBy colourBy, HeightScale heights, ColourRange range, Theme theme,
                      boolean regions, boolean hatchClasses, double pixelScale) {

    public Shading {
        if (!(pixelScale > 0) || pixelScale > 64) {
            throw new IllegalArgumentException("pixel scale must be in (0, 64], but was " + pixelScale);
        }
    }

    /// With regions, without patterns, at scale 1.
    public static Shading of(ColourBy colourBy, FieldStatistics statistics, HeightMode mode, Theme theme) {
        return new Shading(colourBy, statistics.heights(mode), statistics.range(colourBy), theme, true, false, 1);
    }

    /// Whether the picture has class hues.
    boolean showsClasses() {
        return colourBy == ColourBy.DEFINITENESS && regions;
    }
}
