package hesse.app.map;

import hesse.app.state.Results;
import hesse.curvature.CriticalPoint;
import hesse.curvature.Definiteness;
import hesse.document.Exploration;
import hesse.document.Panes;
import hesse.document.View;
import hesse.figure.Box;
import hesse.figure.ColourBy;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.basin.BasinPicture;
import hesse.figure.colour.ClassPalette;
import hesse.figure.colour.Palette;
import hesse.figure.legend.BasinLegend;
import hesse.figure.legend.ColourBar;
import hesse.figure.legend.Legend;
import hesse.figure.map.AxesFrame;
import hesse.figure.race.DistanceScale;
import hesse.figure.scale.Landscape;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What explains the map's colours and lines: the strip beneath it, and a bar beside it where colours are numbers. A surface that is shown
/// without a map has the same beneath itself.
public final class MapLegend {
    private static final double COLOUR_BAR_GAP = 14;
    /// The largest part of the map's height that the legend may take.
    private static final double LEGEND_PART = 0.25;
    /// The legend's room is the same wherever paths lead.
    private static final DistanceScale ANY_PATHS = new DistanceScale(0.25);

    /// What the legend's height depends on.
    private record Strip(Legend.Contents usual, double width, Style style) {}

    private final Messages messages;
    private final TextMeasure measure;
    // Asked for at every move of the mouse, and the same until the layout changes.
    private Strip lastStrip;
    private double stripHeight;

    MapLegend(Messages messages, TextMeasure measure) {
        this.messages = messages;
        this.measure = measure;
    }

    /// Beneath the map, and the colour bar at its right.
    ///
    /// @param basins those that are seen
    List<Mark> besideMap(Exploration exploration, Results results, Optional<BasinPicture> basins, PlaneProjection map, Style style) {
        var landscape = results.landscape().getValue();
        var view = exploration.view();
        if (landscape == null || !view.shows(Layer.LEGEND)) {
            return List.of();
        }
        var marks = new ArrayList<Mark>(legend(exploration, landscape, results, basins, explained(view), strip(exploration, map, style),
                style));
        if (hasColourBar(view)) {
            marks.addAll(colourBar(view, landscape, map.left() + map.width() + style.px(COLOUR_BAR_GAP), map.top(), map.height(), style));
        }
        return marks;
    }

    /// The legend of the same colours where there is no map, beneath the room's lower edge, with the colour bar at its right one.
    ///
    /// @param basins those that are seen
    public List<Mark> besideSurface(Exploration exploration, Results results, Optional<BasinPicture> basins, Box room, Style style) {
        var landscape = results.landscape().getValue();
        var view = exploration.view();
        if (landscape == null || !view.shows(Layer.LEGEND)) {
            return List.of();
        }
        var strip = new Box(room.left(), room.bottom(), room.width(), besideSurfaceHeight(room.width(), exploration, style));
        var marks = new ArrayList<Mark>(legend(exploration, landscape, results, basins, explainedOnSurface(view), strip, style));
        if (hasColourBar(view)) {
            marks.addAll(colourBar(view, landscape, room.right() - ColourBar.width(style, measure), room.top(), room.height(), style));
        }
        return marks;
    }

    /// How high the strip is that [#besideSurface] takes beneath a room of this width.
    public double besideSurfaceHeight(double width, Exploration exploration, Style style) {
        return legendHeight(width, exploration, explainedOnSurface(exploration.view()), style);
    }

    private List<Mark> legend(Exploration exploration, Landscape landscape, Results results, Optional<BasinPicture> basins,
            Set<Layer> explained, Box strip, Style style) {
        if (exploration.view().colourBy() == ColourBy.BASINS) {
            return basins.map(shown -> BasinLegend.marks(shown, strip, style, measure, messages)).orElse(List.of());
        }
        var kinds = results.criticalPoints().getValue().filter(_ -> explained.contains(Layer.CRITICAL_POINTS)).stream()
                .flatMap(found -> found.points().stream()).map(CriticalPoint::kind).collect(Collectors.toSet());
        var lines = EnumSet.noneOf(Layer.class);
        lines.addAll(explained);
        if (!regionsMeet(landscape)) {
            lines.remove(Layer.DET_ZERO);
        }
        var known = new Legend.Contents(explained.contains(Layer.REGIONS) ? landscape.classes() : Set.of(), lines, kinds,
                exploration.source().axisNames());
        // Frames are on the map only.
        boolean framed = explained.contains(Layer.CRITICAL_POINTS) && exploration.view().panes() != Panes.SURFACE
                && results.report().getValue().filter(report -> !MapPictures.undecided(report).isEmpty()).isPresent();
        var inPlane = framed ? known.withUndecided() : known;
        var contents = exploration.source().isBeyondThePlane()
                ? inPlane.ofPlane(DistanceScale.of(landscape.window(), MapPictures.tracks(results, exploration))) : inPlane;
        return Legend.marks(contents, new ClassPalette(style.theme())::colour, strip, style, measure, messages);
    }

    private Box strip(Exploration exploration, PlaneProjection map, Style style) {
        double width = map.width() + colourBarWidth(exploration.view(), style);
        return AxesFrame.beneath(map, width, legendHeight(width, exploration, explained(exploration.view()), style), style);
    }

    private static boolean regionsMeet(Landscape landscape) {
        return landscape.classes().stream().filter(definiteness -> definiteness != Definiteness.UNDEFINED).count() > 1;
    }

    /// Enough for what most functions have, so that the map stays where it is whatever the window or a parameter.
    private double legendHeight(double width, Exploration exploration, Set<Layer> explained, Style style) {
        var view = exploration.view();
        if (!view.shows(Layer.LEGEND)) {
            return 0;
        }
        if (view.colourBy() == ColourBy.BASINS) {
            return BasinLegend.height(width, style);
        }
        var usual = Legend.Contents.usual(explained, exploration.source().axisNames());
        var asked = new Strip(exploration.source().isBeyondThePlane() ? usual.ofPlane(exploration.learning().map(_ -> ANY_PATHS)) : usual,
                width, style);
        if (!asked.equals(lastStrip)) {
            lastStrip = asked;
            stripHeight = Legend.height(asked.usual(), width, style, measure, messages);
        }
        return stripHeight;
    }

    /// Without the regions where the colour is a number: a bar explains it then.
    private static Set<Layer> explained(View view) {
        var layers = EnumSet.noneOf(Layer.class);
        layers.addAll(view.layers());
        if (hasColourBar(view)) {
            layers.remove(Layer.REGIONS);
        }
        return layers;
    }

    /// The symbols of critical points are the map's alone.
    private static Set<Layer> explainedOnSurface(View view) {
        var layers = explained(view);
        layers.remove(Layer.CRITICAL_POINTS);
        return layers;
    }

    private double colourBarWidth(View view, Style style) {
        return hasColourBar(view) ? ColourBar.width(style, measure) + style.px(COLOUR_BAR_GAP) : 0;
    }

    private static boolean hasColourBar(View view) {
        return switch (view.colourBy()) {
            case DEFINITENESS, BASINS -> false;
            case HEIGHT, LAMBDA_MIN, LAMBDA_MAX, LOG_CONDITION, DETERMINANT, GRADIENT_NORM -> true;
        };
    }

    private List<Mark> colourBar(View view, Landscape landscape, double left, double top, double height, Style style) {
        var box = new Box(left, top, ColourBar.width(style, measure), Math.min(height, style.px(320)));
        var statistics = landscape.statistics();
        if (view.colourBy() == ColourBy.HEIGHT) {
            var heights = statistics.heights(view.height());
            return ColourBar.marks(heights, Palette.sequential(style.theme())::colour,
                    new ColourBar.Clipping(statistics.low() < heights.low(), statistics.high() > heights.high()), box, style, messages);
        }
        return ColourBar.marks(view.colourBy(), statistics.range(view.colourBy()), style.theme(), new ColourBar.Clipping(true, true), box,
                style, messages);
    }

    /// The room for the map and its ground when labels, legend and colour bar have theirs.
    Box inside(Box room, Exploration exploration, Style style) {
        var view = exploration.view();
        double bar = view.shows(Layer.LEGEND) ? colourBarWidth(view, style) : 0;
        var labelled = AxesFrame.inside(new Box(room.left(), room.top(), Math.max(1, room.width() - bar), room.height()), style);
        double legend = legendHeight(Math.rint(labelled.width()) + bar, exploration, explained(view), style);
        // In a low room the legend lies beneath its edge.
        double height = labelled.height() - (legend <= LEGEND_PART * labelled.height() ? legend : 0);
        return new Box(Math.rint(labelled.left()), Math.rint(labelled.top()), Math.rint(labelled.width()), Math.max(1, Math.rint(height)));
    }
}
