package hesse.export;

import hesse.figure.Box;
import hesse.figure.ColourBy;
import hesse.figure.HeightMode;
import hesse.figure.Style;
import hesse.figure.colour.Shading;
import hesse.figure.scale.Landscape;
import java.util.List;

/// What the map's ground shows: everything that its pixels depend on.
///
/// @param contours   whether level lines are drawn
/// @param labels     whether they carry their levels
/// @param detZero    whether the curve det H = 0 is drawn
/// @param nullLines  whether the lines ∂f/∂x = 0 and ∂f/∂y = 0 are drawn
/// @param pixelScale device pixels per pixel of the design, > 0
/// @param symbols    what will be drawn over it and labels keep clear of, in pixels of the design from its upper left corner
public record GroundSpec(Landscape landscape, ColourBy colourBy, HeightMode heights, boolean regions, boolean hatching,
                        boolean contours, boolean labels, boolean detZero, boolean nullLines, Style style, int width, int height, double pixelScale,
                        List<Box> symbols) {

    public GroundSpec {
        symbols = List.copyOf(symbols);
    }

    /// Without symbols.
    public GroundSpec(Landscape landscape, ColourBy colourBy, HeightMode heights, boolean regions, boolean hatching,
                     boolean contours, boolean labels, boolean detZero, boolean nullLines, Style style, int width, int height, double pixelScale) {
        this(landscape, colourBy, heights, regions, hatching, contours, labels, detZero, nullLines, style, width, height, pixelScale, List.of());
    }

    /// The same ground under other symbols.
    public GroundSpec withSymbols(List<Box> others) {
        return new GroundSpec(landscape, colourBy, heights, regions, hatching, contours, labels, detZero, nullLines, style, width, height, pixelScale, others);
    }

    Shading shading() {
        var statistics = landscape.statistics();
        return new Shading(colourBy, statistics.heights(heights), statistics.range(colourBy), style.theme(), regions, hatching, pixelScale);
    }
}
