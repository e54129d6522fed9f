package hesse.export;

import hesse.figure.Box;
import hesse.figure.ColourBy;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.figure.Style;
import hesse.figure.basin.BasinPicture;
import hesse.figure.colour.Shading;
import hesse.figure.scale.Landscape;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the map's ground shows: everything that its pixels depend on.
///
/// @param layers     those that are shown; layers that are drawn over the ground are none of its own and left out
/// @param width      device pixels, as `height`
/// @param pixelScale device pixels per logical pixel, > 0
/// @param basins     what is known of them by now where the colour shows basins; the ground is grey where nothing is
/// @param symbols    what will be drawn over it and labels keep clear of, in logical pixels from its upper left corner
public record GroundSpec(Landscape landscape, ColourBy colourBy, HeightMode heights, Set<Layer> layers, Style style,
                         int width, int height, double pixelScale, Optional<BasinPicture> basins, List<Box> symbols) {

    private static final Set<Layer> OWN = Collections.unmodifiableSet(EnumSet.of(
            Layer.REGIONS, Layer.HATCHING, Layer.CONTOURS, Layer.CONTOUR_LABELS, Layer.DET_ZERO, Layer.NULL_LINES));

    public GroundSpec {
        var own = EnumSet.copyOf(OWN);
        own.retainAll(layers);
        layers = Collections.unmodifiableSet(own);
        symbols = List.copyOf(symbols);
        basins = basins.filter(_ -> colourBy == ColourBy.BASINS);
    }

    /// Without symbols or basins.
    public GroundSpec(Landscape landscape, ColourBy colourBy, HeightMode heights, Set<Layer> layers, Style style,
                      int width, int height, double pixelScale) {
        this(landscape, colourBy, heights, layers, style, width, height, pixelScale, Optional.empty(), List.of());
    }

    /// The same ground under other symbols.
    public GroundSpec withSymbols(List<Box> others) {
        return new GroundSpec(landscape, colourBy, heights, layers, style, width, height, pixelScale, basins, others);
    }

    /// The same ground with what is known of the basins.
    public GroundSpec with(Optional<BasinPicture> known) {
        return new GroundSpec(landscape, colourBy, heights, layers, style, width, height, pixelScale, known, symbols);
    }

    /// The same ground with a layer hidden.
    public GroundSpec without(Layer hidden) {
        var others = EnumSet.noneOf(Layer.class);
        others.addAll(layers);
        others.remove(hidden);
        return new GroundSpec(landscape, colourBy, heights, others, style, width, height, pixelScale, basins, symbols);
    }

    boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    Shading shading() {
        var statistics = landscape.statistics();
        return new Shading(colourBy, statistics.heights(heights), statistics.range(colourBy), style.theme(), layers, pixelScale);
    }
}
